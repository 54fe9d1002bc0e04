import { CardDraft } from '@contract/card';
import type { CardFieldName } from '@contract/card-fields';

export type FormField = 'name' | CardFieldName;
/** Fields of a draft as far as a file fills them, each as the contract wants it. */
export type Filled = Readonly<Partial<Record<FormField, string>>>;

/** Why something could not be taken over; null where it was. */
export type Why = 'no-field' | 'no-room' | 'not-valid' | 'unreadable' | null;

/** What of a card was not taken over: its property, its value shortened, and why. */
export type Left = {
  readonly property: string;
  readonly value: string;
  readonly why: Exclude<Why, null>;
};

/** A card that is being filled in. What comes first stays. */
export class Form {
  private readonly fields: Partial<Record<FormField, string>> = {};

  get filled(): Filled {
    return { ...this.fields };
  }

  /** Puts a value into the first of the fields that is free. The same value twice is one. */
  put(given: string, ...fields: readonly FormField[]): Why {
    let isValid = false;
    for (const field of fields) {
      const value = asContract(field, given);
      if (value === null) {
        continue;
      }
      isValid = true;
      if (this.fields[field] === undefined || this.fields[field] === value) {
        this.fields[field] = value;
        return null;
      }
    }
    return isValid ? 'no-room' : 'not-valid';
  }
}

function asContract(field: FormField, given: string): string | null {
  const { success, data } = CardDraft.shape[field].safeParse(given);
  return success && data !== undefined ? data : null;
}
