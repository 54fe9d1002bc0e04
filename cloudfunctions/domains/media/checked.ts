import { checkMinutes } from '@contract/media-kinds';
import type { JobReport } from '@contract/job';
import type { Instant, MediumId } from '@contract/values';
import { discard, dueIn, oneOf, settle } from '@server/kernel/due';
import { files } from '@server/kernel/files';
import type { TimeLeft } from '@server/kernel/personal-data';
import { hoursAfter } from '@server/store/time';
import { Checks, Media } from './records';
import { reasonOf } from './rules';

/** What WeChat found: passed, refused with its label, or nothing it could look at. */
export type Finding = { readonly safe: boolean; readonly label?: number };

/**
 * Takes WeChat's answer for the check it is about. A number that nobody waits for, a second time
 * or from elsewhere, changes nothing. Without a finding the check stays open for the job.
 */
export async function checkAnswered(
  trace: string,
  finding: Finding | null,
  now: Instant,
): Promise<boolean> {
  const check = await oneOf(Checks, trace);
  if (check === null || finding === null) {
    return false;
  }
  const settled = await decide(check.medium, finding, now);
  await discard(Checks, trace, now);
  return settled;
}

const decide = (id: MediumId, { safe, label }: Finding, now: Instant): Promise<boolean> =>
  settle(Media, id, now, (medium) => {
    if (medium.state !== 'pending') {
      return null;
    }
    const found = safe
      ? ({ state: 'passed' } as const)
      : ({ state: 'refused', reason: reasonOf(label) } as const);
    return { ...found, since: now };
  });

const batch = 20;

/**
 * Asks about pictures whose answer did not come, with the check that answers at once: the other
 * one wants to know who it is for, and that is never stored.
 */
export async function recheckPending(
  now: Instant,
  timeLeft: TimeLeft,
  dryRun: boolean,
): Promise<JobReport> {
  const where = { state: 'pending', since: { lte: hoursAfter(now, -checkMinutes / 60) } };
  const found = await dueIn(Media, { where, order: { since: 'asc' }, limit: batch });
  let changed = 0;
  for (const { _id, file } of dryRun ? [] : found) {
    const bytes = timeLeft() && file !== undefined ? await files.read(file) : null;
    if (bytes !== null && (await decide(_id, await findingOf(bytes), now))) {
      changed += 1;
    }
  }
  return { examined: found.length, changed, finished: found.length < batch || dryRun };
}

const findingOf = async (jpeg: Buffer): Promise<Finding> => ({
  safe: await files.isPictureSafe(jpeg),
});
