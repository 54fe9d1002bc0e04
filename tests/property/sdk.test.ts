import { openTestCloud, type TestCloud } from '../conformance/test-cloud';
import { collectionsUnderTest } from './engine-under-test';
import { holds, report } from './property';
import { worlds } from './random/operations';
import { throughSdk } from './through-sdk';

jest.setTimeout(3_600_000);

let live: TestCloud;

beforeAll(async () => {
  live = await openTestCloud(
    collectionsUnderTest.map(({ name, indexes }) => ({
      name,
      indexes: indexes.map((index) => ({ ...index, keys: index.keys.map(([...key]) => key) })),
    })),
  );
});
afterAll(() => live.stop());

test.each(['queries', 'updates', 'aggregates'] as const)(
  '%s: a share of the cases goes through the real SDK and its wire',
  async (kind) => {
    const tally = await holds(throughSdk(live), worlds[kind], 250);
    report(`${kind} through the SDK`, tally);
    expect(tally.compared).toBeGreaterThanOrEqual(250);
  },
);
