import type { Collection, Row } from './sdk';
import { openTestCloud, refusalOf, type TestCloud } from './test-cloud';

jest.setTimeout(30_000);

let live: TestCloud;
let items: Collection;
let _: TestCloud['db']['command'];

beforeAll(async () => {
  live = await openTestCloud([{ name: 'items' }]);
  _ = live.db.command;
  items = live.db.collection('items');
});
afterAll(() => live.stop());

/** The document after an update. */
async function after(start: Row, data: object): Promise<Row> {
  await items.doc('one').set({ data: { here: true, ...start } });
  await items.doc('one').update({ data });
  const { _id, here, ...rest } = (await items.doc('one').get()).data;
  expect([_id, here]).toEqual(['one', true]);
  return rest;
}

async function refused(start: Row, data: object): Promise<string> {
  await items.doc('one').set({ data: { here: true, ...start } });
  const refusal = await refusalOf(items.doc('one').update({ data }));
  expect(refusal.errCode).toBe(-502001);
  expect((await items.doc('one').get()).data).toEqual({ _id: 'one', here: true, ...start });
  return refusal.text;
}

describe('fields', () => {
  test('set, replace, remove and rename', async () => {
    expect(await after({ a: 1 }, { a: 2, b: 'x' })).toEqual({ a: 2, b: 'x' });
    expect(await after({ o: { a: 1 } }, { o: { b: 2 } })).toEqual({ o: { a: 1, b: 2 } });
    expect(await after({ o: { a: 1 } }, { o: _.set({ b: 2 }) })).toEqual({ o: { b: 2 } });
    expect(await after({ o: { a: 1 } }, { 'o.c.d': 5 })).toEqual({ o: { a: 1, c: { d: 5 } } });
    expect(await after({ a: 1, b: 2 }, { a: _.remove() })).toEqual({ b: 2 });
    expect(await after({ a: 1 }, { a: _.rename('z') })).toEqual({ z: 1 });
    expect(await after({ l: [1, 2, 3] }, { 'l.1': 9 })).toEqual({ l: [1, 9, 3] });
  });

  test('numbers: inc, mul, min, max, also on what is missing', async () => {
    expect(await after({ n: 1 }, { n: _.inc(5) })).toEqual({ n: 6 });
    expect(await after({}, { n: _.inc(-2) })).toEqual({ n: -2 });
    expect(await after({ n: 3 }, { n: _.mul(4) })).toEqual({ n: 12 });
    expect(await after({}, { n: _.mul(4) })).toEqual({ n: 0 });
    expect(await after({ n: 3, m: 3 }, { n: _.min(1), m: _.max(9) })).toEqual({ n: 1, m: 9 });
    expect(await after({ n: 3 }, { n: _.min(7) })).toEqual({ n: 3 });
  });

  test('a server date is set', async () => {
    const { at } = await after({}, { at: live.db.serverDate() });
    expect(Math.abs(Number(at) - Date.now())).toBeLessThan(5_000);
  });
});

describe('arrays', () => {
  test('push, unshift, pop and shift', async () => {
    expect(await after({ l: [1] }, { l: _.push(2) })).toEqual({ l: [1, 2] });
    expect(await after({ l: [1] }, { l: _.push([2, 3]) })).toEqual({ l: [1, 2, 3] });
    expect(await after({}, { l: _.push('a') })).toEqual({ l: ['a'] });
    expect(await after({ l: [3] }, { l: _.unshift([1, 2]) })).toEqual({ l: [1, 2, 3] });
    expect(await after({ l: [1, 2, 3] }, { l: _.pop() })).toEqual({ l: [1, 2] });
    expect(await after({ l: [1, 2, 3] }, { l: _.shift() })).toEqual({ l: [2, 3] });
  });

  test('push with a place, an order and a length', async () => {
    const data = { l: _.push({ each: [5, 1], position: 0, sort: 1, slice: 3 }) };
    expect(await after({ l: [4, 2] }, data)).toEqual({ l: [1, 2, 4] });
  });

  test('pull by value, by condition, by fields; pullAll', async () => {
    expect(await after({ l: [1, 2, 1] }, { l: _.pull(1) })).toEqual({ l: [2] });
    expect(await after({ l: [1, 5, 9] }, { l: _.pull(_.gte(5)) })).toEqual({ l: [1] });
    expect(await after({ l: [{ k: 1 }, { k: 2 }] }, { l: _.pull({ k: _.in([2]) }) })).toEqual({
      l: [{ k: 1 }],
    });
    expect(await after({ l: [1, 2, 3] }, { l: _.pullAll([1, 3]) })).toEqual({ l: [2] });
  });

  test('addToSet adds once', async () => {
    expect(await after({ l: [1] }, { l: _.addToSet(1) })).toEqual({ l: [1] });
    expect(await after({ l: [1] }, { l: _.addToSet({ $each: [1, 2] }) })).toEqual({ l: [1, 2] });
  });
});

describe('what MongoDB refuses is refused, and nothing changes', () => {
  test('arithmetic on what is no number', async () => {
    expect(await refused({ n: 'x' }, { n: _.inc(1) })).toContain('non-numeric');
    expect(await refused({ n: null }, { n: _.mul(1) })).toContain('non-numeric');
  });

  test('array operations on what is no array', async () => {
    expect(await refused({ l: 'x' }, { l: _.push(1) })).toContain('must be an array');
    expect(await refused({ l: { a: 1 } }, { l: _.pull(1) })).toContain('must be an array');
  });

  test('a path through a value that holds no fields', async () => {
    expect(await refused({ a: 5 }, { 'a.b': 1 })).toContain('Cannot create field');
    expect(await refused({ a: null }, { 'a.b.c': 1 })).toContain('Cannot create field');
  });

  test('a change of _id', async () => {
    const refusal = await refusalOf(items.doc('one').update({ data: { _id: 'two' } }));
    expect(refusal.text).toBeTruthy();
  });
});

describe('many at once', () => {
  beforeEach(async () => {
    await items.where({ k: _.exists(true) }).remove();
    await items.add({ data: [{ k: 1 }, { k: 1 }, { k: 2 }] });
  });

  test('an update by condition changes every match and counts the changed', async () => {
    expect((await items.where({ k: 1 }).update({ data: { v: 1 } })).stats.updated).toBe(2);
    expect((await items.where({ k: 1 }).update({ data: { v: 1 } })).stats.updated).toBe(0);
    expect((await items.where({ k: 9 }).update({ data: { v: 1 } })).stats.updated).toBe(0);
  });

  test('one refused match undoes all the others', async () => {
    await items.where({ k: 2 }).update({ data: { k: 'text' } });
    await refusalOf(items.where({ k: _.exists(true) }).update({ data: { k: _.inc(1) } }));
    expect(await items.where({ k: 1 }).count()).toMatchObject({ total: 2 });
  });

  test('a removal by condition removes every match', async () => {
    expect((await items.where({ k: 1 }).remove()).stats.removed).toBe(2);
    expect(await items.where({ k: _.exists(true) }).count()).toMatchObject({ total: 1 });
  });

  test('an update of a missing document changes nothing', async () => {
    expect((await items.doc('nobody').update({ data: { a: 1 } })).stats.updated).toBe(0);
  });
});
