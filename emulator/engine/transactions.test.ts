import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine } from './engine';
import { newMeter } from './meter';
import { transactionLifeMs } from './transactions';

const folder = mkdtempSync(join(tmpdir(), 'transactions-'));
let engine: Engine;

beforeAll(() => {
  engine = new Engine({ path: join(folder, 'db'), durable: false, now: () => new Date() });
  const word = { name: 'word', keys: [['word', 1] as const], unique: true };
  engine.ensure([{ name: 'notes', indexes: [word] }]);
});
afterAll(async () => {
  jest.useRealTimers();
  await engine.close();
  rmSync(folder, { recursive: true });
});

const run = (action: string, more: object = {}): Promise<Record<string, unknown>> =>
  engine.execute({ action: `database.${action}`, collectionName: 'notes', ...more }, newMeter());

async function begin(): Promise<{ transactionId: string }> {
  const { transactionId } = await run('startTransaction');
  return { transactionId: String(transactionId) };
}

const put = (id: string, fields: object, transaction: object = {}) =>
  run('modifyDocument', {
    query: JSON.stringify({ _id: id }),
    data: JSON.stringify(fields),
    merge: false,
    upsert: true,
    ...transaction,
  });

async function get(id: string): Promise<unknown> {
  const { data } = await run('getDocument', {
    query: JSON.stringify({ _id: id }),
    queryType: 'DOC',
  });
  const [text] = Reflect.get(Object(data), 'list') as string[];
  return text === undefined ? undefined : JSON.parse(text);
}

test('a transaction is over after thirty seconds, and lets go of what it held', async () => {
  jest.useFakeTimers();
  const transaction = await begin();
  await put('a', { word: 'held' }, transaction);
  const plain = put('a', { word: 'free' });
  jest.advanceTimersByTime(transactionLifeMs - 1);
  await put('b', { word: 'still open' }, transaction);
  jest.advanceTimersByTime(1);
  await plain;
  jest.useRealTimers();
  await expect(run('commitTransaction', transaction)).rejects.toMatchObject({
    code: 'DATABASE_TRANSACTION_FAIL',
    message: expect.stringContaining('TransactionNotExist') as string,
  });
  expect(await get('a')).toEqual({ _id: 'a', word: 'free' });
  expect(await get('b')).toBeUndefined();
});

test('a plain write waits for a transaction that took its unique key', async () => {
  const transaction = await begin();
  await put('c', { word: 'wanted' }, transaction);
  const plain = put('d', { word: 'wanted' });
  await run('commitTransaction', transaction);
  await expect(plain).rejects.toMatchObject({
    message: expect.stringContaining('E11000') as string,
  });
  expect(await get('d')).toBeUndefined();
});

test('a plain write goes on when the transaction it waited for is undone', async () => {
  const transaction = await begin();
  await put('e', { word: 'given up' }, transaction);
  const plain = put('f', { word: 'given up' });
  await run('abortTransaction', transaction);
  await plain;
  expect(await get('f')).toEqual({ _id: 'f', word: 'given up' });
});

test('a refused operation leaves its transaction open and what it wrote before', async () => {
  await put('g', { word: 'taken' });
  const transaction = await begin();
  await put('h', { word: 'mine' }, transaction);
  await expect(put('i', { word: 'taken' }, transaction)).rejects.toMatchObject({
    message: expect.stringContaining('E11000') as string,
  });
  await run('commitTransaction', transaction);
  expect([await get('h'), await get('i')]).toEqual([{ _id: 'h', word: 'mine' }, undefined]);
});

test('what is written and taken away again leaves nothing', async () => {
  const transaction = await begin();
  await put('j', { word: 'brief' }, transaction);
  await run('removeDocument', { query: '{"_id":"j"}', multi: false, ...transaction });
  await run('commitTransaction', transaction);
  expect(await get('j')).toBeUndefined();
  await put('k', { word: 'brief' });
});

test('a conflict on demand ends the transaction at its write, and nothing of it is kept', async () => {
  const transaction = await begin();
  await put('l', { word: 'first' }, transaction);
  engine.faults.set({ conflicts: {} });
  await run('getDocument', { query: '{"_id":"l"}', ...transaction });
  await expect(put('m', { word: 'second' }, transaction)).rejects.toMatchObject({
    code: 'DATABASE_TRANSACTION_CONFLICT',
  });
  await expect(run('commitTransaction', transaction)).rejects.toMatchObject({
    code: 'DATABASE_TRANSACTION_FAIL',
  });
  expect([await get('l'), await get('m')]).toEqual([undefined, undefined]);
  await put('l', { word: 'first' });
  const again = await begin();
  await put('m', { word: 'second' }, again);
  await run('commitTransaction', again);
  expect(await get('m')).toEqual({ _id: 'm', word: 'second' });
});

test('a plain write never conflicts on demand', async () => {
  engine.faults.set({ conflicts: {} });
  await put('n', { word: 'plain' });
  engine.faults.reset();
  expect(await get('n')).toEqual({ _id: 'n', word: 'plain' });
});
