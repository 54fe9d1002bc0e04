import type { InventoryId } from '@contract/policy/inventory';
import type { AccountId } from '@contract/values';
import { database } from '@server/platform/database';
import type { Collection } from '@server/store/collection';
import type { Held } from './personal-data';
import { itemsOf } from './rows';

const batch = 100;

/** How many records of a person hold each item. Nothing is opened for it. */
export async function heldIn(collections: readonly Collection[], owner: AccountId): Promise<Held> {
  const counts = new Map<InventoryId, number>();
  for (const collection of collections) {
    await countIn(collection, owner, counts);
  }
  return counts;
}

async function countIn(
  collection: Collection,
  owner: AccountId,
  counts: Map<InventoryId, number>,
): Promise<void> {
  const items = itemsOf(collection);
  for (let after = '', more = true; more;) {
    const page = await database.find(collection.name, {
      where: { owner, _id: { gt: after } },
      order: { _id: 'asc' },
      limit: batch,
    });
    for (const document of page) {
      const present = new Set(items.flatMap(([name, id]) => (name in document ? [id] : [])));
      present.forEach((id) => counts.set(id, (counts.get(id) ?? 0) + 1));
      after = document._id;
    }
    more = page.length === batch;
  }
}
