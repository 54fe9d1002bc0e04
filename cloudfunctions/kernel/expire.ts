import type { Instant } from '@contract/values';
import { database } from '@server/platform/database';
import type { Collection } from '@server/store/collection';
import { removeWhere } from './erase';
import type { Progress, TimeLeft } from './personal-data';

/** Removes what outlived its days. A dry run only counts it. */
export async function expireFrom(
  collections: readonly Collection[],
  now: Instant,
  timeLeft: TimeLeft,
  dryRun: boolean,
): Promise<Progress> {
  let changed = 0;
  for (const { name } of collections.filter(({ days }) => days !== null)) {
    const where = { expiresAt: { lte: now } };
    if (dryRun) {
      changed += await database.count(name, where);
      continue;
    }
    const progress = await removeWhere(name, where, timeLeft);
    changed += progress.changed;
    if (!progress.finished) {
      return { changed, finished: false };
    }
  }
  return { changed, finished: true };
}
