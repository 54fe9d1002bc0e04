import { behaviours } from '@contract/policy/behaviours';
import type { LastRun } from './last-run';
import { runForBuild } from './run-for-build';

const first = behaviours[1]?.proofs[1] ?? '';
const run: LastRun = {
  at: '2026-11-24T08:00:00.000Z',
  complete: true,
  sources: 'these',
  tests: Object.fromEntries(
    behaviours.flatMap(({ proofs }) =>
      proofs.map((proof) => [proof.replace(/\*$/, 'any'), 'passed'] as const),
    ),
  ),
};

test('a build of the program that was tested says when, and how many tests passed of each', () => {
  const known = runForBuild(run, 'these');
  expect(known?.at).toBe(run.at);
  expect(known?.checks).toHaveLength(behaviours.length);
  expect(known?.checks.every(([passed, of]) => of > 0 && passed === of)).toBe(true);
});

test('a test that failed is not counted as passed', () => {
  const checks = runForBuild(
    { ...run, tests: { ...run.tests, [first]: 'failed' } },
    'these',
  )?.checks;
  const [passed, of] = checks?.[1] ?? [0, 0];
  expect(of - passed).toBe(1);
});

test.each([
  ['no run is known', null],
  ['the program changed since', { ...run, sources: 'others' }],
  ['the run was not complete', { ...run, complete: false }],
])('where %s, a build says nothing', (_why, last) => {
  expect(runForBuild(last, 'these')).toBeNull();
});
