import { describeLastRealRun } from '../conformance/last-real-run';
import { judgeNow } from '../policy/judge-now';
import { runCommand } from './run-command';
import { runJest } from './run-jest';
import { addTotals, describeTotals, faultsAsTotals } from './totals';

type Step = { readonly name: string; readonly command: readonly string[] };

const folders = 'contract src cloudfunctions config emulator preview scripts tests'.split(' ');
const bin = (name: string): string => `node_modules/.bin/${name}`;

/** Steps of one row run at once: two, for two cores. A row that fails is the last one. */
const rows: readonly (readonly Step[])[] = [
  [
    { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
    {
      name: 'laws',
      command: [bin('depcruise'), '--config', '.dependency-cruiser.cjs', ...folders],
    },
  ],
  [
    { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
    { name: 'lint', command: [bin('eslint'), '.'] },
  ],
  [{ name: 'build', command: [bin('tsx'), 'scripts/build.ts'] }],
];

export async function runStages(): Promise<void> {
  for (const row of rows) {
    const passed = await Promise.all(row.map(runStep));
    if (passed.includes(false)) {
      console.log('Stopped before the tests: 0 passed, 0 failed');
      process.exitCode = 1;
      return;
    }
  }
  const { totals: ofJest, run } = await runJest();
  console.log(describeLastRealRun());
  const { faults } = judgeNow(run);
  for (const { sentence } of faults) {
    console.log(`FAIL policy ${sentence}`);
  }
  const totals = addTotals([ofJest, faultsAsTotals(faults)]);
  console.log(describeTotals(totals));
  process.exitCode = totals.failed > 0 || totals.broken > 0 || totals.passed === 0 ? 1 : 0;
}

async function runStep({ name, command }: Step): Promise<boolean> {
  const startedAt = Date.now();
  const { code, output } = await runCommand(command);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (code !== 0) {
    console.log(output.trimEnd());
  }
  return code === 0;
}
