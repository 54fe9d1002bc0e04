import type { InventoryId } from '@contract/policy/inventory';
import type { AccountId, Instant } from '@contract/values';
import { database } from '@server/platform/database';
import type { Collection } from '@server/store/collection';
import { type Held, type HeldItem, addUp } from './personal-data';
import { itemsOf } from './rows';

/** How many records of a person hold each item. One count a collection; nothing is opened for it. */
export async function heldIn(collections: readonly Collection[], owner: AccountId): Promise<Held> {
  const found = await Promise.all(collections.map((each) => heldInOne(each, owner)));
  return addUp(found.flat());
}

/** Of an item that lies in several fields, one of them is always there. */
async function heldInOne(
  collection: Collection,
  owner: AccountId,
): Promise<(readonly [InventoryId, HeldItem])[]> {
  const items = itemsOf(collection);
  if (items.length === 0) {
    return [];
  }
  const found = await Promise.all(
    collection.parties.map((party) => heldAs(party, collection, owner, items)),
  );
  return found.flat();
}

/** What there is where the person is this one of those a record belongs to. */
async function heldAs(
  party: Collection['parties'][number],
  collection: Collection,
  person: AccountId,
  items: ReturnType<typeof itemsOf>,
): Promise<(readonly [InventoryId, HeldItem])[]> {
  const fields = items.map(([name]) => name);
  const { counts, lastEnd } = await database.presence(
    collection.name,
    { [party]: collection.ownerIn(person) },
    fields,
  );
  const ids = [...new Set(items.map(([, id]) => id))];
  return ids.flatMap((id) => {
    const each = items.filter(([, other]) => other === id).map(([name]) => counts[name] ?? 0);
    const count = Math.max(...each);
    return count === 0 ? [] : [[id, { count, lastEnd: lastEnd as Instant | null }] as const];
  });
}
