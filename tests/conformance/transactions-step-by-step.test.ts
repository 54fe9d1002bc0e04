import type { Collection, Transaction } from './sdk';
import { stocked } from './stocked';
import { refusalOf } from './test-cloud';

jest.setTimeout(60_000);

const { items, live } = stocked([]);
const inside = (transaction: Transaction): Collection => transaction.collection('items');
const start = (): Promise<Transaction> => live().db.startTransaction();

beforeEach(() =>
  items()
    .doc('one')
    .set({ data: { n: 1, l: [1] } }),
);

const numberOf = async (id = 'one'): Promise<unknown> => (await items().doc(id).get()).data['n'];

describe('what can be asked inside', () => {
  test('add gives its _id at once and the document at the commit', async () => {
    const transaction = await start();
    const { _id } = await inside(transaction).add({ data: { n: 5 } });
    expect((await inside(transaction).doc(_id).get()).data['n']).toBe(5);
    expect((await refusalOf(items().doc(_id).get())).text).toContain('does not exist');
    await transaction.commit();
    expect(await numberOf(_id)).toBe(5);
  });

  test('set replaces and makes', async () => {
    const transaction = await start();
    await inside(transaction)
      .doc('one')
      .set({ data: { m: 1 } });
    await inside(transaction)
      .doc('made')
      .set({ data: { m: 2 } });
    expect((await inside(transaction).doc('one').get()).data).toEqual({ _id: 'one', m: 1 });
    await transaction.commit();
    expect((await items().doc('made').get()).data).toEqual({ _id: 'made', m: 2 });
  });

  test('update takes commands, one after another', async () => {
    const { command } = live().db;
    const transaction = await start();
    const one = inside(transaction).doc('one');
    await one.update({ data: { n: command.inc(1) } });
    await one.update({ data: { n: command.mul(10), l: command.push([2]) } });
    await transaction.commit();
    expect((await items().doc('one').get()).data).toEqual({ _id: 'one', n: 20, l: [1, 2] });
  });

  test('remove takes away, and what was removed can be made again', async () => {
    const transaction = await start();
    await inside(transaction).doc('one').remove();
    await refusalOf(inside(transaction).doc('one').get());
    await inside(transaction)
      .doc('one')
      .set({ data: { n: 9 } });
    await transaction.commit();
    expect(await numberOf()).toBe(9);
  });

  test('a condition finds what the transaction added, changed and not what it removed', async () => {
    const transaction = await start();
    await inside(transaction).add({ data: { _id: 'added', mark: 't' } });
    await inside(transaction)
      .doc('one')
      .update({ data: { mark: 't' } });
    const marked = inside(transaction).where({ mark: 't' });
    expect((await marked.get()).data).toHaveLength(2);
    await inside(transaction).doc('added').remove();
    expect((await marked.get()).data).toHaveLength(1);
    await transaction.rollback();
    expect(await items().where({ mark: 't' }).count()).toMatchObject({ total: 0 });
  });

  test('an update of what is not there changes nothing', async () => {
    const transaction = await start();
    const outcome = await inside(transaction)
      .doc('nobody')
      .update({ data: { n: 1 } });
    expect(outcome.stats.updated).toBe(0);
    await transaction.rollback();
  });
});

describe('how it ends', () => {
  test.each(['commit', 'rollback'] as const)('after %s it is not there any more', async (end) => {
    const transaction = await start();
    await inside(transaction).doc('one').get();
    await transaction[end]();
    const asked = [
      inside(transaction).doc('one').get(),
      inside(transaction)
        .doc('one')
        .update({ data: { n: 2 } }),
      inside(transaction).add({ data: { n: 2 } }),
    ];
    for (const call of asked) {
      expect((await refusalOf(call)).text).toContain('TransactionNotExist');
    }
  });

  test('a transaction in which nothing was asked can be committed', async () => {
    const transaction = await start();
    await expect(transaction.commit()).resolves.toBeDefined();
  });

  test('runTransaction gives what its work gave', async () => {
    expect(await live().db.runTransaction(async () => ({ any: 'thing' }))).toEqual({
      any: 'thing',
    });
  });

  test('runTransaction undoes all when its work throws, and throws the same', async () => {
    const work = live().db.runTransaction(async (transaction) => {
      await inside(transaction)
        .doc('one')
        .update({ data: { n: 7 } });
      await inside(transaction).add({ data: { _id: 'never' } });
      throw new TypeError('on purpose');
    });
    await expect(work).rejects.toThrow('on purpose');
    expect(await numberOf()).toBe(1);
    expect((await refusalOf(items().doc('never').get())).text).toContain('does not exist');
  });

  test('runTransaction undoes all when its work rolls back with a reason', async () => {
    const work = live().db.runTransaction(async (transaction) => {
      await inside(transaction)
        .doc('one')
        .update({ data: { n: 7 } });
      await transaction.rollback();
    });
    await work.catch(() => undefined);
    expect(await numberOf()).toBe(1);
  });
});

describe('who wins', () => {
  test('two transactions that change different documents both win', async () => {
    await items()
      .doc('two')
      .set({ data: { n: 1 } });
    const [first, second] = [await start(), await start()];
    await inside(first)
      .doc('one')
      .update({ data: { n: 2 } });
    await inside(second)
      .doc('two')
      .update({ data: { n: 3 } });
    await second.commit();
    await first.commit();
    expect([await numberOf(), await numberOf('two')]).toEqual([2, 3]);
  });

  test('a removal conflicts with an update', async () => {
    const [first, second] = [await start(), await start()];
    await inside(first).doc('one').remove();
    const refusal = await refusalOf(
      inside(second)
        .doc('one')
        .update({ data: { n: 2 } }),
    );
    expect(refusal).toMatchObject({ errCode: -501001 });
    expect(refusal.text).toContain('TransactionConflict');
    await first.rollback();
    expect(await numberOf()).toBe(1);
  });

  test('after a rollback the document is free', async () => {
    const [first, second] = [await start(), await start()];
    await inside(first)
      .doc('one')
      .update({ data: { n: 2 } });
    await first.rollback();
    await inside(second)
      .doc('one')
      .update({ data: { n: 3 } });
    await second.commit();
    expect(await numberOf()).toBe(3);
  });

  test('a snapshot does not see what was committed after its first operation', async () => {
    const transaction = await start();
    await inside(transaction).doc('one').get();
    await items()
      .doc('one')
      .update({ data: { n: 8 } });
    await items().add({ data: { _id: 'later', n: 8 } });
    expect((await inside(transaction).doc('one').get()).data['n']).toBe(1);
    expect((await inside(transaction).where({ n: 8 }).get()).data).toEqual([]);
    await transaction.rollback();
    await items().doc('later').remove();
  });
});
