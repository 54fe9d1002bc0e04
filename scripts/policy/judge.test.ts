import { affirmed } from '@contract/policy/affirmed';
import { behaviours, type Behaviour } from '@contract/policy/behaviours';
import { clauseIds } from '@contract/policy/clauses';
import { clauseHashes } from '@contract/policy/versions/clause-hashes';
import { versions } from '@contract/policy/versions';
import { describePolicy } from './describe-policy';
import { judge, type Case } from './judge';
import type { TestState } from './last-run';

const words = { 'zh-CN': '做一件事', en: 'does a thing' };
const hashes = clauseHashes[versions[0].id];
const kept: Case = {
  behaviours: clauseIds.map((clause) => ({
    clause,
    does: words,
    proofs: [`a.test.ts: ${clause}`],
  })),
  affirmed,
  hashes,
  tests: Object.fromEntries(clauseIds.map((id) => [`a.test.ts: ${id}`, 'passed'])),
};
const faults = (changed: Partial<Case>) => judge({ ...kept, ...changed }).faults;
const with21 = (behaviour: Partial<Behaviour>) => ({
  behaviours: kept.behaviours.map((each) =>
    each.clause === '2.1' ? { ...each, ...behaviour } : each,
  ),
});
const saying = (state: TestState) => ({ tests: { ...kept.tests, 'a.test.ts: 2.1': state } });

test('a policy whose every clause has passing tests is kept', () => {
  expect(faults({})).toEqual([]);
});

test('a clause that nothing is done for is a fault', () => {
  const without = kept.behaviours.filter(({ clause }) => clause !== '2.1');
  expect(faults({ behaviours: without })).toEqual([
    { sentence: '2.1: nothing is said to be done for it', hidden: true },
  ]);
});

test('a behaviour without a test is a fault', () => {
  expect(faults(with21({ proofs: [] }))).toEqual([
    { sentence: '2.1: "does a thing" has no test', hidden: true },
  ]);
});

test('what is not built yet needs a test as well', () => {
  expect(faults(with21({ notYet: words, proofs: [] }))).toHaveLength(1);
  expect(faults(with21({ notYet: words }))).toEqual([]);
});

test.each([
  ['failed', false],
  ['skipped', true],
] as const)('a proof that was %s is a fault', (state, hidden) => {
  expect(faults(saying(state))).toEqual([
    { sentence: `2.1: "does a thing": ${state}: a.test.ts: 2.1`, hidden },
  ]);
});

test('a proof that names no test, or one in another file, never ran', () => {
  for (const proof of ['a.test.ts: 2.1 misspelt', 'b.test.ts: 2.1'] as const) {
    expect(faults(with21({ proofs: [proof] }))).toEqual([
      { sentence: `2.1: "does a thing": never run: ${proof}`, hidden: true },
    ]);
  }
  expect(faults({ tests: {} })).toHaveLength(clauseIds.length);
});

test('a name that ends in a star stands for every test that begins so, and all must pass', () => {
  const starred = with21({ proofs: ['b.test.ts: many *'] });
  const tests = (last: TestState): Case['tests'] => ({
    ...kept.tests,
    'b.test.ts: many one': 'passed',
    'b.test.ts: many two': last,
  });
  expect(faults({ ...starred, tests: tests('passed') })).toEqual([]);
  expect(faults({ ...starred, tests: tests('failed') })).toHaveLength(1);
  expect(faults(starred)).toHaveLength(1);
});

test('a clause whose words changed must be looked at again', () => {
  const told = { sentence: expect.stringContaining('2.1: its words changed'), hidden: true };
  expect(faults({ hashes: { ...hashes, '2.1': 'f'.repeat(64) } })).toEqual([told]);
  expect(faults({ affirmed: { ...affirmed, '2.1': `2026-11-24 ${'f'.repeat(64)}` } })).toEqual([
    told,
  ]);
  const others = Object.entries(affirmed).filter(([id]) => id !== '2.1');
  expect(faults({ affirmed: Object.fromEntries(others) })).toEqual([told]);
});

test('our own policy has a behaviour for each clause, a proof for each behaviour, all affirmed', () => {
  const tests = Object.fromEntries(
    behaviours.flatMap(({ proofs }) =>
      proofs.map((proof) => [proof.replace(/\*$/, 'any'), 'passed'] as const),
    ),
  );
  expect(judge({ behaviours, affirmed, hashes, tests }).faults).toEqual([]);
});

test('the table has clause, behaviour, test and what the last run said', () => {
  const run = { at: '2026-11-24T08:00:00.000Z', complete: true, sources: '', tests: kept.tests };
  const said = judge({ ...kept, ...with21({ notYet: { 'zh-CN': '没有', en: 'nothing' } }) });
  const table = describePolicy(said, run, '');
  expect(table).toContain('Last run: 2026-11-24T08:00:00.000Z');
  expect(table).toContain(
    '\n2.1\n  does a thing\n    not yet: nothing\n    passed    a.test.ts: 2.1\n',
  );
  expect(table).not.toContain('changed since');
  expect(describePolicy(said, run, 'others')).toContain('The program changed since then.');
  expect(table).toMatch(/31 clauses, 31 of 31 proofs passed, 0 faults$/);
  const never = describePolicy(judge({ ...kept, tests: {} }), null, '');
  expect(never).toContain('No run of the tests is known');
  expect(never).toContain('never run a.test.ts: 2.1');
  expect(never).toContain('FAULT 2.1: "does a thing": never run: a.test.ts: 2.1');
});
