import { limits } from '../../limits';
import { startOf } from './in-force';
import type { PolicyVersion } from './index';

const dayMs = 86_400_000;

/**
 * What is wrong with how the versions were announced, a sentence for each; none where all is well.
 * Policy clause 9: people are told before a version takes effect. The first one had nobody to tell,
 * nor had the launch version.
 */
export function noticeFaults(
  all: readonly PolicyVersion[],
  noticeDays: number = limits.policyNoticeDays,
): string[] {
  return all.slice(0, -1).flatMap(({ id, publishedAt, effectiveAt, launch }, index) => {
    const notice = Date.parse(startOf(effectiveAt)) - Date.parse(startOf(publishedAt));
    const faults: string[] = [];
    if (launch !== true && notice < noticeDays * dayMs) {
      faults.push(`${id}: needs ${noticeDays} days between publication and effect`);
    }
    const before = all[index + 1];
    if (before !== undefined && startOf(effectiveAt) <= startOf(before.effectiveAt)) {
      faults.push(`${id}: must take effect after ${before.id}`);
    }
    return faults;
  });
}
