import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../build/targets';
import type { Totals } from '../test/totals';
import type { Target } from './target';

const record = path.join(root, 'tests/conformance/last-real-run.json');

/** One line for the end of a run. */
export function describeLastRealRun(file = record): string {
  const { at, passed } = JSON.parse(readFileSync(file, 'utf8')) as LastRealRun;
  const when = at === null ? 'never' : `${at}, ${passed ?? 0} cases`;
  return `Conformance last ran against a real environment: ${when}`;
}

/** Keeps the date of a run that was real and green; says whether it did. */
export function keepRealRun(target: Target, totals: Totals, now: Date, file = record): boolean {
  const { passed, failed, skipped, broken } = totals;
  if (target.kind === 'local' || failed + broken > 0 || passed === 0) {
    return false;
  }
  const kept: LastRealRun = { at: now.toISOString(), passed, skipped };
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  return true;
}

type LastRealRun = {
  readonly at: string | null;
  readonly passed?: number;
  readonly skipped?: number;
};
