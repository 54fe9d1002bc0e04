import { localTest } from './local-test';
import type { Collection, Transaction } from './sdk';
import { openTestCloud, type TestCloud } from './test-cloud';

jest.setTimeout(30_000);

let live: TestCloud;
let items: Collection;
const inside = (transaction: Transaction): Collection => transaction.collection('items');

beforeAll(async () => {
  const word = { name: 'word', keys: [['word', 1] as [string, 1]], unique: true };
  live = await openTestCloud([{ name: 'items' }, { name: 'words', indexes: [word] }]);
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

test('400 contended transfers that retry keep the sum', async () => {
  const accounts = Array.from({ length: 8 }, (_each, at) => `account-${at}`);
  await Promise.all(accounts.map((id) => items.doc(id).set({ data: { n: 100 } })));
  const expected = accounts.map(() => 100);
  const lanes = Array.from({ length: 10 }, async (_each, lane) => {
    for (let turn = 0; turn < 40; turn += 1) {
      const [from, step] = [(lane + turn) % 8, 1 + ((lane * turn) % 7)];
      const to = (from + step) % 8;
      await transfer(`account-${from}`, `account-${to}`);
      expected[from] = (expected[from] ?? 0) - 1;
      expected[to] = (expected[to] ?? 0) + 1;
    }
  });
  await Promise.all(lanes);
  const balances = await Promise.all(accounts.map(numberOf));
  expect(balances).toEqual(expected);
  expect(new Set(balances).size).toBeGreaterThan(1);
}, 120_000);

test('100 parallel increases are all counted', async () => {
  const increase = { data: { n: live.db.command.inc(1) } };
  await items.doc('one').set({ data: { n: 0 } });
  await Promise.all(Array.from({ length: 100 }, () => items.doc('one').update(increase)));
  expect(await numberOf('one')).toBe(100);
});

localTest('of 30 parallel adds of one unique key, one is taken', async () => {
  const words = live.db.collection('words');
  const adds = Array.from({ length: 30 }, () => words.add({ data: { word: 'once' } }));
  const results = await Promise.allSettled(adds);
  const refused = results.filter((result) => result.status === 'rejected');
  expect(refused).toHaveLength(29);
  for (const { reason } of refused) {
    expect(String(Reflect.get(Object(reason), 'errMsg'))).toContain('E11000');
  }
  expect((await words.count()).total).toBe(1);
});

/** Tries again until nobody was quicker. */
async function transfer(from: string, to: string): Promise<void> {
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
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
    }
  }
}
