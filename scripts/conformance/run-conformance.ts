import { randomBytes } from 'node:crypto';
import { runJestWith } from '../test/run-jest';
import { describeTotals } from '../test/totals';
import { describeLastRealRun, keepRealRun } from './last-real-run';
import { targetOf } from './target';

/** The conformance suite alone, where `CLOUD_TARGET` says. One file at a time: real quotas are few. */
export async function runConformance(): Promise<void> {
  const target = targetOf(process.env);
  // One prefix for the whole run, so that its files share collections and few are left behind.
  process.env['CONFORMANCE_PREFIX'] ??= `conformance-${randomBytes(3).toString('hex')}-`;
  const pattern = ['--testPathPatterns', 'tests/conformance/'];
  const { totals } = await runJestWith(['--selectProjects', 'node', '--runInBand', ...pattern]);
  keepRealRun(target, totals, new Date());
  console.log(`Target: ${target.kind}`);
  console.log(describeLastRealRun());
  console.log(describeTotals(totals));
  process.exitCode = totals.failed + totals.broken > 0 || totals.passed === 0 ? 1 : 0;
}
