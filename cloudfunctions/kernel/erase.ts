import { limits } from '@contract/limits';
import type { AccountId, Instant } from '@contract/values';
import { type Find, database } from '@server/platform/database';
import type { Collection } from '@server/store/collection';
import { ending } from '@server/store/table';
import { daysAfter } from '@server/store/time';
import type { Progress, TimeLeft } from './personal-data';
import type { ErasureOrder } from './records';
import { isKept } from './rows';

const batch = 100;

/** Removes a person's records. Of those the law keeps, the days begin where they have not yet. */
export async function eraseFrom(
  collections: readonly Collection[],
  { owner, since }: Pick<ErasureOrder, 'owner' | 'since'>,
  timeLeft: TimeLeft,
): Promise<Progress> {
  let changed = 0;
  for (const collection of collections) {
    const progress = await (isKept(collection)
      ? supersedeAll(collection, owner, daysAfter(since, limits.coolingOffDays), timeLeft)
      : removeAll(collection, owner, timeLeft));
    changed += progress.changed;
    if (!progress.finished) {
      return { changed, finished: false };
    }
  }
  return { changed, finished: true };
}

/** Of what lies between two people, one who leaves takes both sides along. */
export async function removeAll(
  { name, parties }: Pick<Collection, 'name' | 'parties'>,
  person: AccountId,
  timeLeft: TimeLeft,
): Promise<Progress> {
  let changed = 0;
  for (const party of parties) {
    const progress = await removeWhere(name, { [party]: person }, timeLeft);
    changed += progress.changed;
    if (!progress.finished) {
      return { changed, finished: false };
    }
  }
  return { changed, finished: true };
}

/** Their person has left, so that nothing rests on them any more. Doing it twice changes nothing. */
async function supersedeAll(
  collection: Collection,
  owner: AccountId,
  leftAt: Instant,
  timeLeft: TimeLeft,
): Promise<Progress> {
  let changed = 0;
  for (let after = '', more = collection.daysFrom === 'superseded'; more;) {
    if (!timeLeft()) {
      return { changed, finished: false };
    }
    const page = await database.find(collection.name, {
      where: { owner, _id: { gt: after } },
      order: { _id: 'asc' },
      limit: batch,
    });
    for (const document of page) {
      after = document._id;
      if (!('expiresAt' in document)) {
        await database.set(collection.name, ending(document, collection, leftAt));
        changed += 1;
      }
    }
    more = page.length === batch;
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
