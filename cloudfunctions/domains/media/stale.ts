import { arrivingHours } from '@contract/media-kinds';
import type { Instant } from '@contract/values';
import { discard, dueIn } from '@server/kernel/due';
import { files } from '@server/kernel/files';
import type { Progress, TimeLeft } from '@server/kernel/personal-data';
import { hoursAfter, instantOf } from '@server/store/time';
import { Media, type MediumRecord } from './records';
import { mediumPath, partPath } from './rules';

const batch = 50;

/** Removes what lies in the cloud of these, and then their records. Doing it twice does no harm. */
export async function removeFilesOf(media: readonly MediumRecord[]): Promise<void> {
  for (const medium of media) {
    for (const index of Object.keys(medium.arrived ?? {})) {
      await files.remove(partPath(medium._id, Number(index)));
    }
    if (medium.type !== undefined) {
      await files.remove(mediumPath(medium, medium.type));
    }
    await discard(Media, medium._id, instantOf(new Date()));
  }
}

/** What nobody refers to any more, and what never arrived whole. */
export async function sweep(now: Instant, timeLeft: TimeLeft, dryRun: boolean): Promise<Progress> {
  const long = hoursAfter(now, -arrivingHours);
  const ends = { gone: now, arriving: long } as const;
  let changed = 0;
  for (const [state, since] of Object.entries(ends)) {
    const where = { state, since: { lte: since } };
    const order = { since: 'asc' } as const;
    for (let more = true; more;) {
      if (!timeLeft()) {
        return { changed, finished: false };
      }
      const found = await dueIn(Media, { where, order, limit: batch });
      changed += found.length;
      more = found.length === batch && !dryRun;
      await removeFilesOf(dryRun ? [] : found);
    }
  }
  return { changed, finished: true };
}
