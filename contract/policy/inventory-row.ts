import type { PurposeId } from './purposes';
import type { RecipientId } from './recipients';
import type { Words } from './words';

/**
 * How long an item is kept, counted from an event; then it is erased. `superseded`: as long as
 * something rests on it, and these days after another record or the departure took its place.
 */
export type Retention =
  | { readonly until: 'withdrawn' | 'deregistered'; readonly days: 0 }
  | { readonly until: 'recorded' | 'superseded'; readonly days: number };

/** What deregistration does with an item. A kept item names its article and its days. */
export type OnLeaving =
  | { readonly then: 'erase' }
  | { readonly then: 'keep'; readonly article: Words; readonly days: number };

/**
 * One kind of personal data. Everything the product may store about a person has a row here;
 * consent screens, write checks, export and erasure are read from it.
 */
export type InventoryRow = {
  readonly clause: string;
  readonly label: Words;
  readonly category: 'identity' | 'contact' | 'profile' | 'relation' | 'record' | 'device';
  /** Sensitive in the sense of PIPL 28, or treated as such. */
  readonly sensitive: boolean;
  readonly necessity: 'basic' | 'extended' | 'declared_not_collected' | 'refused_by_design';
  /** Any live one of these makes the item lawful to keep. */
  readonly purposes: readonly PurposeId[];
  /**
   * The policy version that brought it in, where it came later than its purposes: it may be written
   * for those alone who agreed to that version or a newer one.
   */
  readonly since?: string;
  readonly source: 'user' | 'authorised' | 'generated' | 'other-user' | 'none';
  /** How it lies in the database. */
  readonly protection: 'plain' | 'sealed' | 'hmac' | 'not-stored';
  readonly retention: Retention;
  readonly onLeaving: OnLeaving;
  readonly exported: boolean;
  /** Who outside the operator receives it; the person's own sending is not a recipient. */
  readonly recipients: readonly RecipientId[];
  readonly wxApi: readonly string[];
};
