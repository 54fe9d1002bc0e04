import { type Find, database } from '@server/platform/database';
import { peek } from '@server/store/codec';
import type { Collection, Stored } from '@server/store/collection';
import { Keyring } from '@server/store/keyring';
import { type Changes, type Place, change, table } from '@server/store/table';
import { inTransaction } from '@server/store/transaction';
import type { Instant } from '@contract/values';

/** Records of anybody, without what is sealed: for a job or a message of WeChat's, no action. */
export async function dueIn<R extends Stored>(
  collection: Collection<R>,
  query: Pick<Find, 'where' | 'order' | 'limit'>,
): Promise<R[]> {
  const found = await database.find(collection.name, query);
  return found.map((document) => peek(collection, document));
}

/** One record by its id, read where nobody in particular asks. */
export async function oneOf<R extends Stored>(
  collection: Collection<R>,
  id: string,
): Promise<R | null> {
  const found = await database.get(collection.name, id);
  return found === null ? null : peek(collection, found);
}

/**
 * Changes a record on nobody's behalf, where it is still as it must be. What is written must rest
 * on the law: nobody is there to agree. False where nothing was changed.
 */
export async function settle<R extends Stored>(
  collection: Collection<R>,
  id: string,
  now: Instant,
  decide: (record: R) => Changes<R> | null,
): Promise<boolean> {
  return inTransaction(async (documents) => {
    const before = await documents.get(collection.name, id);
    const changes = before === null ? null : decide(peek(collection, before));
    if (before === null || changes === null) {
      return { commit: false, value: false };
    }
    const keyring = new Keyring(documents);
    const place: Place = { documents, keyring, isAgreed: nobodyAgrees, now };
    await change(place, collection, before, changes);
    return { commit: true, value: true };
  });
}

/**
 * Takes a record away on nobody's behalf, where it is still the one that is meant. Doing it twice
 * does no harm.
 */
export async function discard<R extends Stored>(
  collection: Collection<R>,
  id: string,
  now: Instant,
  isMeant: (record: R) => boolean = () => true,
): Promise<boolean> {
  return inTransaction(async (documents) => {
    const before = await documents.get(collection.name, id);
    if (before === null || !isMeant(peek(collection, before))) {
      return { commit: false, value: false };
    }
    const keyring = new Keyring(documents);
    const place: Place = { documents, keyring, isAgreed: nobodyAgrees, now };
    return { commit: true, value: await table(place, collection).remove(id) };
  });
}

const nobodyAgrees = (): boolean => false;
