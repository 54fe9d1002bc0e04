import { stocked } from './stocked';
import { refusalOf } from './test-cloud';

jest.setTimeout(30_000);

const { items, live } = stocked([]);

test('an _id that nobody gave is made, and no two are the same', async () => {
  const made = await Promise.all(Array.from({ length: 20 }, () => items().add({ data: { n: 1 } })));
  expect(new Set(made.map(({ _id }) => _id)).size).toBe(20);
  expect(made.every(({ _id }) => typeof _id === 'string' && _id.length >= 16)).toBe(true);
});

test('an _id that was given is kept, a text or a number', async () => {
  expect((await items().add({ data: { _id: 'mine' } }))._id).toBe('mine');
  expect((await items().add({ data: { _id: 12 } }))._id).toBe(12);
});

test('several are added at once and their ids come in their order', async () => {
  const { _ids } = await items().add({ data: [{ _id: 's1' }, { _id: 's2' }, { _id: 's0' }] });
  expect(_ids).toEqual(['s1', 's2', 's0']);
});

test('a document may be empty', async () => {
  const { _id } = await items().add({ data: {} });
  expect((await items().doc(_id).get()).data).toEqual({ _id });
});

test('an _id that is taken is refused, and what was there stays', async () => {
  await items().add({ data: { _id: 'once', n: 1 } });
  const refusal = await refusalOf(items().add({ data: { _id: 'once', n: 2 } }));
  expect(refusal).toMatchObject({ errCode: -502001, code: undefined });
  expect(refusal.text).toMatch(/collection\.add:fail -502001 .*E11000 duplicate key error/s);
  expect((await items().doc('once').get()).data['n']).toBe(1);
});

test('the _id of a document that was removed is free again', async () => {
  await items().add({ data: { _id: 'again', n: 1 } });
  await items().doc('again').remove();
  expect((await items().add({ data: { _id: 'again', n: 2 } }))._id).toBe('again');
});

test('a cloud function that adds has no _openid written for it', async () => {
  const { _id } = await items().add({ data: { n: 1 } });
  expect((await items().doc(_id).get()).data).not.toHaveProperty('_openid');
});

test.each([['$set'], ['$'], ['$where']])('a field named %s is refused', async (name) => {
  const refusal = await refusalOf(items().add({ data: { [name]: 1 } }));
  expect(refusal.errCode).toBe(-502001);
});

test('a collection that is not there is refused, by whatever asks for it', async () => {
  const nowhere = live().db.collection('nowhere');
  const refusals = await Promise.all(
    [
      nowhere.add({ data: { n: 1 } }),
      nowhere.get(),
      nowhere.where({ n: 1 }).count(),
      nowhere.where({ n: 1 }).update({ data: { n: 2 } }),
      nowhere.where({ n: 1 }).remove(),
      nowhere.doc('a').set({ data: { n: 1 } }),
      nowhere.doc('a').update({ data: { n: 1 } }),
      nowhere.doc('a').remove(),
    ].map(refusalOf),
  );
  expect(refusals.map(({ errCode }) => errCode)).toEqual(Array(8).fill(-502005));
  expect(refusals.every(({ text }) => text.includes('Db or Table not exist'))).toBe(true);
});

test('an aggregation of a collection that is not there keeps the code instead', async () => {
  const refusal = await refusalOf(live().db.collection('nowhere').aggregate().count('n').end());
  expect(refusal).toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST', errCode: -1 });
});
