import { openTwice } from '../../scripts/bench/opening/run';
import { makeSubjects, type Subject } from '../../scripts/bench/opening/subjects';
import { openBench, type Bench } from './support/bench';

const pages: readonly [string, string][] = [
  ['a shared card, by a guest', 'card.open'],
  ['a shared card, by a member', 'card.open'],
  ['the holder with 120 cards', 'holder.list'],
  ['one’s own cards', 'card.home'],
];

let bench: Bench;
let subjects: readonly Subject[];
beforeAll(async () => {
  bench = await openBench();
  subjects = await makeSubjects(bench.cloud, 120);
}, 120_000);
afterAll(() => bench.close());

test('every page that is measured has its budget', () => {
  expect(subjects.map(({ name }) => name)).toEqual(pages.map(([name]) => name));
});

test.each(pages)(
  '%s: one call in one round, and the view is told twice at most',
  async (name, action) => {
    const { openid = '', path = '' } = subjects.find((each) => each.name === name) ?? {};
    const { first, again } = await openTwice(bench.browser, { url: bench.url, openid, path });
    for (const { actions, rounds, setData, nodes } of [first, again]) {
      expect(actions).toEqual([action]);
      expect(rounds).toBe(1);
      expect(setData.count).toBeLessThanOrEqual(2);
      expect(setData.largestBytes).toBeLessThan(64 * 1024);
      expect(nodes).toBeGreaterThan(10);
    }
  },
  60_000,
);
