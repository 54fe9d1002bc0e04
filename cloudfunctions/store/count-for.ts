import type { PurposeId } from '@contract/policy/purposes';
import type { Instant } from '@contract/values';
import { type Documents, database } from '@server/platform/database';
import { peek } from './codec';
import type { Collection, Stored } from './collection';
import type { Granted } from './granted';
import { Keyring } from './keyring';
import { table } from './table';
import { inTransaction } from './transaction';

/** What a number is about: a record that others rely on, and the purpose it stands for. */
export type About<R extends Stored> = {
  readonly collection: Collection<R>;
  readonly id: Granted<R['_id']>;
  readonly isThere: (record: R) => boolean;
  /** Its owner agrees to it while the record is there: a withdrawal takes the record away. */
  readonly purpose: PurposeId;
};

/**
 * Adds one to a number of somebody's that others count, and nothing says who did. Two at once are
 * both counted. A line that is not there yet is begun in one transaction that meets whatever its
 * owner does to what it is about, so that nothing is begun for a person who is gone.
 */
export async function countFor<N extends Stored, R extends Stored>(
  collection: Collection<N>,
  field: keyof N & string,
  begin: (owner: N['owner']) => N,
  { about, now, id }: { readonly about: About<R>; readonly now: Instant; readonly id: N['_id'] },
): Promise<void> {
  const by = { [field]: 1 };
  if (await database.increase(collection.name, id, by)) {
    return;
  }
  await inTransaction(async (documents) => {
    const record = await relied(documents, about);
    if (record === null) {
      return { commit: false, value: undefined };
    }
    if (!(await documents.increase(collection.name, id, by))) {
      const isAgreed = (purpose: PurposeId) => purpose === about.purpose;
      const place = { documents, keyring: new Keyring(documents), isAgreed, now };
      await table(place, collection).add(begin(record.owner));
    }
    return { commit: true, value: undefined };
  });
}

async function relied<R extends Stored>(
  documents: Documents,
  { collection, id, isThere }: About<R>,
): Promise<R | null> {
  const found = (await documents.increase(collection.name, id, { relied: 1 }))
    ? await documents.get(collection.name, id)
    : null;
  const record = found === null ? null : peek(collection, found);
  return record !== null && isThere(record) ? record : null;
}
