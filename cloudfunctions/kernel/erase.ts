import type { AccountId } from '@contract/values';
import { type Find, database } from '@server/platform/database';
import type { Collection } from '@server/store/collection';
import type { Progress, TimeLeft } from './personal-data';
import { isKept } from './rows';

const batch = 100;

/** Removes a person's records, but those the law keeps. */
export async function eraseFrom(
  collections: readonly Collection[],
  owner: AccountId,
  timeLeft: TimeLeft,
): Promise<Progress> {
  let changed = 0;
  for (const collection of collections.filter((each) => !isKept(each))) {
    const progress = await removeWhere(collection.name, { owner }, timeLeft);
    changed += progress.changed;
    if (!progress.finished) {
      return { changed, finished: false };
    }
  }
  return { changed, finished: true };
}

/** Removes what meets a query, a batch at a time; finished when a look finds nothing more. */
export async function removeWhere(
  name: string,
  where: Find['where'],
  timeLeft: TimeLeft,
): Promise<Progress> {
  let changed = 0;
  while (timeLeft()) {
    const found = await database.find(name, { where, limit: batch, fields: ['_id'] });
    if (found.length === 0) {
      return { changed, finished: true };
    }
    const ids = found.map(({ _id }) => _id);
    changed += await database.removeMany(name, ids, where);
  }
  return { changed, finished: false };
}
