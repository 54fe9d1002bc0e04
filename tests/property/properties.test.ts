import { openEngine } from './engine-under-test';
import { holds, report } from './property';
import { worlds } from './random/operations';

jest.setTimeout(3_600_000);

const under = openEngine();
afterAll(() => under.close());

/** Every day 21,000 together; `PROPERTY_CASES` asks for another number of each. */
const least = Number(process.env['PROPERTY_CASES'] ?? 7_000);
const kinds = ['queries', 'updates', 'aggregates'] as const;

test.each(kinds)('%s: random cases are answered as the model answers them', async (kind) => {
  const tally = await holds(under.send, worlds[kind], least);
  report(kind, tally);
  expect(tally.compared).toBeGreaterThanOrEqual(least);
  expect(tally.refused).toBeLessThan(tally.compared / 2);
});

test('the planner was under test too: every index was read, forward and sorted', () => {
  const plans = [...under.plans];
  for (const plan of ['COLLSCAN', 'IDHACK', 'IXSCAN a', 'IXSCAN a_n', 'IXSCAN l_k', 'IXSCAN n_b']) {
    expect(plans).toContain(plan);
  }
  expect(plans).toContain('IXSCAN a_id');
  expect(plans).toContain('COLLSCAN SORT');
});
