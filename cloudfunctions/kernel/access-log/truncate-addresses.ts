import type { Instant } from '@contract/values';
import { database } from '@server/platform/database';
import type { Progress, TimeLeft } from '../personal-data';
import { Accesses } from './records';
import { truncated } from './truncated';

const batch = 100;

/** Takes the end off addresses whose week is over; a dry run counts them. Twice does no harm. */
export async function truncateAddresses(
  now: Instant,
  timeLeft: TimeLeft,
  dryRun: boolean,
): Promise<Progress> {
  const where = { wholeUntil: { lte: now } };
  if (dryRun) {
    return { changed: await database.count(Accesses.name, where), finished: true };
  }
  let changed = 0;
  while (timeLeft()) {
    const found = await database.find(Accesses.name, { where, limit: batch });
    if (found.length === 0) {
      return { changed, finished: true };
    }
    for (const document of found) {
      const kept = Object.entries(document).filter(([name]) => name !== 'wholeUntil');
      const ip = truncated(String(document['ip']));
      const { _id } = document;
      await database.set(Accesses.name, { ...Object.fromEntries(kept), _id, ip });
      changed += 1;
    }
  }
  return { changed, finished: false };
}
