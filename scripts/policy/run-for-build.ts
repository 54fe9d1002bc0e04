import type { CheckedRun } from '@contract/policy/behaviours';
import { judgeNow } from './judge-now';
import { lastRun, sourcesNow, type LastRun } from './last-run';

/**
 * What the last run said, for a build of the very program it was made with; null where it was not
 * complete or the program changed since, because then nothing is known of this one.
 */
export function runForBuild(
  run: LastRun | null = lastRun(),
  sources = sourcesNow(),
): CheckedRun | null {
  if (run === null || !run.complete || run.sources !== sources) {
    return null;
  }
  const judged = judgeNow(run).clauses.flatMap(({ behaviours }) => behaviours);
  return { at: run.at, checks: judged.map(({ proofs }) => countPassed(proofs)) };
}

type Counted = { readonly state: string; readonly tests: number };

function countPassed(proofs: readonly Counted[]): [passed: number, of: number] {
  const total = (some: readonly Counted[]) =>
    some.reduce((sum, { tests }) => sum + Math.max(1, tests), 0);
  return [total(proofs.filter(({ state }) => state === 'passed')), total(proofs)];
}
