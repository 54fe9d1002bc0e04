import { type InventoryRow, inventory } from '@contract/policy/inventory';
import { type PurposeId, purposes } from '@contract/policy/purposes';
import type { Collection } from './collection';

/**
 * Whether the person the data is about agrees to a purpose at this moment; with a policy version,
 * whether to that one or a newer one.
 */
export type IsAgreed = (purpose: PurposeId, since?: string) => boolean;

/** A personal field was about to be written that nothing makes lawful. */
export class Unlawful extends Error {
  override readonly name = 'Unlawful';
}

export const isLive = (purpose: PurposeId, isAgreed: IsAgreed, since?: string): boolean =>
  purposes[purpose].basis === 'statutory' || isAgreed(purpose, since);

/**
 * No consent, no write: each personal field needs a purpose that is live or rests on the law. What
 * came with a later version is not written for those who agreed to an earlier one.
 */
export function checkLawful(
  collection: Collection,
  fields: readonly string[],
  isAgreed: IsAgreed,
): void {
  for (const [item, row] of rowsOf(collection, fields)) {
    if (!row.purposes.some((purpose) => isLive(purpose, isAgreed, row.since))) {
      throw new Unlawful(`${item}: no live purpose`);
    }
  }
}

/** The personal fields among those named, each with its row. */
export function rowsOf(
  collection: Collection,
  fields: readonly string[],
): (readonly [item: keyof typeof inventory, row: InventoryRow])[] {
  return fields.flatMap((name) => {
    const field = collection.fields[name];
    return field !== undefined && 'item' in field
      ? [[field.item, inventory[field.item]] as const]
      : [];
  });
}
