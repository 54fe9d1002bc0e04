import { stocked } from './stocked';
import { refusalOf } from './test-cloud';

jest.setTimeout(30_000);

const whole = {
  _id: 'one',
  a: 1,
  o: { k: 1, z: { q: 2, r: 3 } },
  l: [{ k: 1, v: 2 }, { k: 3 }, 7],
};
const { items } = stocked([whole]);

const cases: readonly (readonly [promise: string, fields: object, found: object])[] = [
  ['named fields and _id', { a: true }, { _id: 'one', a: 1 }],
  ['1 says the same as true', { a: 1 }, { _id: 'one', a: 1 }],
  ['without _id when it says so', { a: true, _id: false }, { a: 1 }],
  ['_id alone', { _id: true }, { _id: 'one' }],
  ['a whole document inside', { o: true }, { _id: 'one', o: whole.o }],
  ['a field inside', { 'o.k': true }, { _id: 'one', o: { k: 1 } }],
  ['a field deep inside', { 'o.z.q': true }, { _id: 'one', o: { z: { q: 2 } } }],
  ['a field of each document in a list', { 'l.k': true }, { _id: 'one', l: [{ k: 1 }, { k: 3 }] }],
  ['nothing of a field that is not there', { none: true }, { _id: 'one' }],
  ['all but a field', { a: false, l: false }, { _id: 'one', o: whole.o }],
  ['all but a field inside', { 'o.z': false, l: false }, { _id: 'one', a: 1, o: { k: 1 } }],
  [
    'all but a field of each document in a list',
    { 'l.k': false, o: false, a: false },
    { _id: 'one', l: [{ v: 2 }, {}, 7] },
  ],
  ['all but _id', { _id: false }, { a: 1, o: whole.o, l: whole.l }],
];

test.each(cases)('field() keeps %s', async (_promise, fields, found) => {
  expect((await items().doc('one').field(fields).get()).data).toEqual(found);
  expect((await items().where({ a: 1 }).field(fields).get()).data).toEqual([found]);
});

test('naming and taking away at once is refused', async () => {
  const refusal = await refusalOf(items().field({ a: true, l: false }).get());
  expect(refusal.errCode).toBe(-502001);
});
