import { inventory } from '@contract/policy/inventory';
import { type PurposeId, purposes } from '@contract/policy/purposes';
import type { Collection } from './collection';

/** Whether the person the data is about agrees to a purpose at this moment. */
export type IsAgreed = (purpose: PurposeId) => boolean;

/** A personal field was about to be written that nothing makes lawful. */
export class Unlawful extends Error {
  override readonly name = 'Unlawful';
}

export const isLive = (purpose: PurposeId, isAgreed: IsAgreed): boolean =>
  purposes[purpose].basis === 'statutory' || isAgreed(purpose);

/** No consent, no write: each personal field needs a purpose that is live or rests on the law. */
export function checkLawful(
  collection: Collection,
  fields: readonly string[],
  isAgreed: IsAgreed,
): void {
  for (const name of fields) {
    const field = collection.fields[name];
    if (field === undefined || 'plumbing' in field) {
      continue;
    }
    if (!inventory[field.item].purposes.some((purpose) => isLive(purpose, isAgreed))) {
      throw new Unlawful(`${field.item}: no live purpose`);
    }
  }
}
