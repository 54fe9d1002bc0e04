import type { Collection, Transaction } from './sdk';
import { openTestCloud, type TestCloud } from './test-cloud';

jest.setTimeout(30_000);

let live: TestCloud;
let items: Collection;
const inside = (transaction: Transaction): Collection => transaction.collection('items');

beforeAll(async () => {
  live = await openTestCloud([{ name: 'items' }]);
  items = live.db.collection('items');
});
afterAll(() => live.stop());
beforeEach(async () => {
  await items.doc('one').set({ data: { n: 1 } });
  await items.doc('two').set({ data: { n: 1 } });
});

const numberOf = async (id: string): Promise<unknown> => (await items.doc(id).get()).data['n'];

test('runTransaction does not retry what an operation refused: a flaw of the SDK, kept', async () => {
  let runs = 0;
  const results = await Promise.allSettled(
    Array.from({ length: 4 }, () =>
      live.db.runTransaction(async (transaction) => {
        runs += 1;
        const { n } = (await inside(transaction).doc('one').get()).data;
        await new Promise((resolve) => setTimeout(resolve, 30));
        await inside(transaction)
          .doc('one')
          .update({ data: { n: Number(n) + 1 } });
      }),
    ),
  );
  const kept = results.filter((result) => result.status === 'fulfilled').length;
  expect(runs).toBe(4);
  expect(await numberOf('one')).toBe(1 + kept);
  expect(kept).toBeLessThan(4);
});

test('transfers that retry keep the sum', async () => {
  const transfer = async (from: string, to: string): Promise<void> => {
    for (;;) {
      try {
        await live.db.runTransaction(async (transaction) => {
          const { n } = (await inside(transaction).doc(from).get()).data;
          await inside(transaction)
            .doc(from)
            .update({ data: { n: Number(n) - 1 } });
          await inside(transaction)
            .doc(to)
            .update({ data: { n: live.db.command.inc(1) } });
        });
        return;
      } catch (error) {
        expect(String(Reflect.get(Object(error), 'errMsg'))).toContain('TransactionConflict');
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 100));
      }
    }
  };
  const turns = Array.from({ length: 10 }, (_each, at) => at % 2 === 0);
  await Promise.all(turns.map((turn) => transfer(turn ? 'one' : 'two', turn ? 'two' : 'one')));
  expect([await numberOf('one'), await numberOf('two')]).toEqual([1, 1]);
});
