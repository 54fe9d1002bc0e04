import { localTest } from './local-test';
import type { Collection, Transaction } from './sdk';
import { openTestCloud, refusalOf, type TestCloud } from './test-cloud';

jest.setTimeout(30_000);

let live: TestCloud;
let items: Collection;
let _: TestCloud['db']['command'];
const inside = (transaction: Transaction): Collection => transaction.collection('items');

beforeAll(async () => {
  const email = { name: 'email', keys: [['email', 1]] as [string, 1][], unique: true };
  live = await openTestCloud([{ name: 'items' }, { name: 'people', indexes: [email] }]);
  _ = live.db.command;
  items = live.db.collection('items');
});
afterAll(() => live.stop());
beforeEach(async () => {
  await items.doc('one').set({ data: { n: 1 } });
  await items.doc('two').set({ data: { n: 1 } });
});

const numberOf = async (id: string): Promise<unknown> => (await items.doc(id).get()).data['n'];

describe('one transaction', () => {
  test('sees its own writes, hides them until the commit, then shows them all', async () => {
    const answer = await live.db.runTransaction(async (transaction) => {
      await inside(transaction)
        .doc('one')
        .update({ data: { n: _.inc(10) } });
      await inside(transaction).add({ data: { _id: 'new', n: 5 } });
      await inside(transaction).doc('two').remove();
      expect((await inside(transaction).doc('one').get()).data['n']).toBe(11);
      expect(await numberOf('one')).toBe(1);
      expect(await numberOf('two')).toBe(1);
      await refusalOf(items.doc('new').get());
      return 'done';
    });
    expect(answer).toBe('done');
    expect([await numberOf('one'), await numberOf('new')]).toEqual([11, 5]);
    expect((await refusalOf(items.doc('two').get())).text).toContain('does not exist');
    await items.doc('new').remove();
  });

  test('is undone by an error', async () => {
    const run = live.db.runTransaction(async (transaction) => {
      await inside(transaction)
        .doc('one')
        .update({ data: { n: 99 } });
      throw new Error('changed my mind');
    });
    await expect(run).rejects.toThrow('changed my mind');
    expect(await numberOf('one')).toBe(1);
  });

  test('finds by a condition what it wrote itself', async () => {
    const transaction = await live.db.startTransaction();
    await inside(transaction)
      .doc('one')
      .update({ data: { mark: 'x' } });
    const found = await inside(transaction).where({ mark: 'x' }).get();
    expect(found.data.map((row) => row['_id'])).toEqual(['one']);
    expect(await items.where({ mark: 'x' }).count()).toMatchObject({ total: 0 });
    await transaction.rollback();
  });

  test('is over after its commit and after its rollback', async () => {
    for (const end of ['commit', 'rollback'] as const) {
      const transaction = await live.db.startTransaction();
      await inside(transaction).doc('one').get();
      await transaction[end]();
      const refusal = await refusalOf(
        inside(transaction)
          .doc('one')
          .update({ data: { n: 2 } }),
      );
      expect(refusal.text).toContain('TransactionNotExist');
    }
  });

  test('updates and removals by condition leak out of it: a flaw of the SDK, kept', async () => {
    const transaction = await live.db.startTransaction();
    await inside(transaction)
      .where({ _id: 'one' })
      .update({ data: { n: 7 } });
    await inside(transaction).where({ _id: 'two' }).remove();
    await transaction.rollback();
    expect(await numberOf('one')).toBe(7);
    await refusalOf(items.doc('two').get());
  });
});

describe('two transactions', () => {
  test('the first to write wins, at the write; the other learns it at once', async () => {
    const [first, second] = [await live.db.startTransaction(), await live.db.startTransaction()];
    await inside(first).doc('one').get();
    await inside(second)
      .doc('one')
      .update({ data: { n: 2 } });
    const refusal = await refusalOf(
      inside(first)
        .doc('one')
        .update({ data: { n: 3 } }),
    );
    expect(refusal).toMatchObject({ errCode: -501001 });
    expect(refusal.text).toContain('[ResourceUnavailable.TransactionConflict]');
    await second.commit();
    expect(await numberOf('one')).toBe(2);
  });

  test('a snapshot is taken at the first operation, not at the start', async () => {
    const transaction = await live.db.startTransaction();
    await items.doc('one').update({ data: { n: 2 } });
    expect((await inside(transaction).doc('one').get()).data['n']).toBe(2);
    await items.doc('one').update({ data: { n: 3 } });
    await items.add({ data: { _id: 'late' } });
    expect((await inside(transaction).doc('one').get()).data['n']).toBe(2);
    expect((await inside(transaction).where({ _id: 'late' }).get()).data).toEqual([]);
    const refusal = await refusalOf(
      inside(transaction)
        .doc('one')
        .update({ data: { n: 4 } }),
    );
    expect(refusal.text).toContain('TransactionConflict');
    await items.doc('late').remove();
  });

  test('reads do not conflict: write skew is possible', async () => {
    const [first, second] = [await live.db.startTransaction(), await live.db.startTransaction()];
    await inside(first).doc('two').get();
    await inside(second).doc('one').get();
    await inside(first)
      .doc('one')
      .update({ data: { n: 0 } });
    await inside(second)
      .doc('two')
      .update({ data: { n: 0 } });
    await first.commit();
    await second.commit();
    expect([await numberOf('one'), await numberOf('two')]).toEqual([0, 0]);
  });

  test('both creating one document conflict', async () => {
    const [first, second] = [await live.db.startTransaction(), await live.db.startTransaction()];
    await inside(first)
      .doc('once')
      .set({ data: { by: 'first' } });
    const refusal = await refusalOf(
      inside(second)
        .doc('once')
        .set({ data: { by: 'second' } }),
    );
    expect(refusal.text).toContain('TransactionConflict');
    await first.commit();
    expect((await items.doc('once').get()).data['by']).toBe('first');
    await items.doc('once').remove();
  });

  localTest('both taking one unique key conflict, in whatever documents', async () => {
    const [first, second] = [await live.db.startTransaction(), await live.db.startTransaction()];
    await first.collection('people').add({ data: { email: 'a@example.com' } });
    const taken = second.collection('people').add({ data: { email: 'a@example.com' } });
    expect((await refusalOf(taken)).text).toContain('TransactionConflict');
    await first.commit();
    const third = live.db.collection('people').add({ data: { email: 'a@example.com' } });
    expect((await refusalOf(third)).text).toContain('E11000');
  });

  localTest('a unique key may move from one document to another', async () => {
    const people = live.db.collection('people');
    await people.doc('x').set({ data: { email: 'x@example.com' } });
    await people.doc('y').set({ data: { email: 'y@example.com' } });
    await live.db.runTransaction(async (transaction) => {
      const both = transaction.collection('people');
      await both.doc('y').update({ data: { seen: true } });
      await both.doc('x').update({ data: { email: 'spare@example.com' } });
      await both.doc('y').update({ data: { email: 'x@example.com' } });
    });
    expect((await people.where({ email: 'x@example.com' }).get()).data[0]?.['_id']).toBe('y');
    const watching = await live.db.startTransaction();
    await watching.collection('people').doc('x').get();
    await people.doc('y').update({ data: { email: 'other@example.com' } });
    await people.doc('x').update({ data: { email: 'x@example.com' } });
    const before = await watching.collection('people').where({ email: 'x@example.com' }).get();
    expect(before.data[0]?.['_id']).toBe('y');
    await watching.rollback();
  });
});

describe('beside plain writes', () => {
  test('a plain write waits for the transaction that holds its document', async () => {
    const transaction = await live.db.startTransaction();
    await inside(transaction)
      .doc('one')
      .update({ data: { n: 10 } });
    let done = false;
    const plain = items.doc('one').update({ data: { n: _.inc(1) } });
    void plain.then(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(done).toBe(false);
    await transaction.commit();
    await plain;
    expect(await numberOf('one')).toBe(11);
  });

  test('a plain write of another document does not wait', async () => {
    const transaction = await live.db.startTransaction();
    await inside(transaction)
      .doc('one')
      .update({ data: { n: 10 } });
    await items.doc('two').update({ data: { n: 5 } });
    await transaction.rollback();
    expect([await numberOf('one'), await numberOf('two')]).toEqual([1, 5]);
  });
});
