import { type InventoryId, type InventoryRow, inventory } from '@contract/policy/inventory';
import type { Collection } from '@server/store/collection';

/** The fields of a collection that are personal data, each with its inventory row. */
export function itemsOf(collection: Collection): readonly (readonly [string, InventoryId])[] {
  return Object.entries(collection.fields).flatMap(([name, field]) =>
    'item' in field ? [[name, field.item] as const] : [],
  );
}

export const rowOf = (id: InventoryId): InventoryRow => inventory[id];

/** Whether the law wants a collection's records kept when their person leaves. */
export const isKept = (collection: Collection): boolean =>
  itemsOf(collection).some(([, id]) => rowOf(id).onLeaving.then === 'keep');
