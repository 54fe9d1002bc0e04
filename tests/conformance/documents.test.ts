import { localTest } from './local-test';
import type { Collection } from './sdk';
import { openTestCloud, refusalOf, type TestCloud } from './test-cloud';

jest.setTimeout(30_000);

let live: TestCloud;
let cards: Collection;

beforeAll(async () => {
  live = await openTestCloud([{ name: 'cards' }]);
  cards = live.db.collection('cards');
});
afterAll(() => live.stop());

test('a document comes back as it was put: dates, null, nesting, numbers, text', async () => {
  const data = {
    name: '你好 🙂',
    at: new Date(1_700_000_000_123),
    nothing: null,
    yes: true,
    numbers: [0, -1, 1.5, 12_345_678_901_234, Number.MAX_SAFE_INTEGER, 1e300, Infinity],
    nested: { a: { b: [{ c: 1 }, []] } },
    empty: {},
  };
  const { _id } = await cards.add({ data });
  expect((await cards.doc(_id).get()).data).toEqual({ _id, ...data });
});

test('a server date is the time of the cloud, plus its offset', async () => {
  const before = Date.now();
  const data = { at: live.db.serverDate(), later: live.db.serverDate({ offset: 3_600_000 }) };
  const { _id } = await cards.add({ data });
  const found = (await cards.doc(_id).get()).data;
  expect(Number(found['at'])).toBeGreaterThanOrEqual(before);
  expect(Number(found['at'])).toBeLessThanOrEqual(Date.now());
  expect(Number(found['later']) - Number(found['at'])).toBe(3_600_000);
});

localTest('a server date follows the clock that was set', async () => {
  live.cloud.setClock('2031-05-06T07:08:09Z');
  const { _id } = await cards.add({ data: { at: live.db.serverDate() } });
  live.cloud.setClock(null);
  const { at } = (await cards.doc(_id).get()).data;
  expect(new Date(Number(at)).toISOString()).toMatch(/^2031-05-06T07:08:/);
});

test('a point is stored and comes back as a point', async () => {
  const { _id } = await cards.add({ data: { at: new live.db.Geo.Point(113.3, 23.1) } });
  expect((await cards.doc(_id).get()).data['at']).toMatchObject({
    longitude: 113.3,
    latitude: 23.1,
  });
});

test('several documents are added in one call, in order', async () => {
  const { _ids = [] } = await cards.add({ data: [{ n: 1 }, { n: 2 }] });
  const found = await Promise.all(_ids.map(async (id) => (await cards.doc(id).get()).data['n']));
  expect(found).toEqual([1, 2]);
});

test('one refused document of several leaves none behind', async () => {
  const data = [{ batch: 'x' }, { _id: 'same' }, { _id: 'same' }];
  expect((await refusalOf(cards.add({ data }))).text).toContain('E11000');
  expect(await cards.where({ batch: 'x' }).count()).toMatchObject({ total: 0 });
});

test('an _id taken is refused with E11000', async () => {
  await cards.add({ data: { _id: 'taken' } });
  const refusal = await refusalOf(cards.add({ data: { _id: 'taken' } }));
  expect(refusal).toMatchObject({ errCode: -502001 });
  expect(refusal.text).toMatch(/E11000 duplicate key error collection: .*_id_/);
});

test('a missing document is an error, or null when asked so', async () => {
  const refusal = await refusalOf(cards.doc('nobody').get());
  expect(refusal).toMatchObject({ errCode: -1 });
  expect(refusal.text).toContain('document with _id nobody does not exist');
  const lenient = live.sdk.database({ throwOnNotFound: false });
  expect((await lenient.collection(live.named('cards')).doc('nobody').get()).data).toBeNull();
});

test('a collection that does not exist is refused by name', async () => {
  const refusal = await refusalOf(live.db.collection('nowhere').get());
  expect(refusal).toMatchObject({ errCode: -502005 });
  expect(refusal.text).toContain(`Db or Table not exist: ${live.named('nowhere')}`);
});

test('a collection is created once', async () => {
  await live.db.createCollection('later');
  await live.db.collection('later').add({ data: {} });
  expect((await refusalOf(live.db.createCollection('later'))).text).toContain('Table exist');
});

test('set creates, then replaces the whole', async () => {
  expect((await cards.doc('s').set({ data: { a: 1, b: 1 } })).stats).toEqual({
    updated: 0,
    created: 1,
  });
  expect((await cards.doc('s').set({ data: { c: 1 } })).stats).toEqual({ updated: 1, created: 0 });
  expect((await cards.doc('s').get()).data).toEqual({ _id: 's', c: 1 });
});

test('remove removes once', async () => {
  await cards.doc('r').set({ data: { a: 1 } });
  expect((await cards.doc('r').remove()).stats).toEqual({ removed: 1 });
  expect((await cards.doc('r').remove()).stats).toEqual({ removed: 0 });
});

test('field keeps the named fields and _id', async () => {
  await cards.doc('f').set({ data: { a: 1, b: 2, c: { d: 1, e: 2 } } });
  const found = await cards.doc('f').field({ a: true, 'c.d': true }).get();
  expect(found.data).toEqual({ _id: 'f', a: 1, c: { d: 1 } });
});

test('a numeric _id is not the text of the same digits', async () => {
  await cards.doc(7).set({ data: { kind: 'number' } });
  await cards.doc('7').set({ data: { kind: 'text' } });
  expect((await cards.doc(7).get()).data['kind']).toBe('number');
  expect((await cards.doc('7').get()).data['kind']).toBe('text');
});

test('a field named with a dollar is refused', async () => {
  expect((await refusalOf(cards.add({ data: { a: { $b: 1 } } }))).errCode).toBe(-502001);
});
