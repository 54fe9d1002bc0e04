import { stocked, type ConditionOf } from './stocked';

jest.setTimeout(30_000);

const { where } = stocked([
  { _id: 'a', v: 1, d: new Date(1_000), o: { k: 1 } },
  { _id: 'b', v: 2.5, d: new Date(2_000), o: { k: 1, z: 2 } },
  { _id: 'c', v: 'text', d: null, o: {} },
  { _id: 'd', v: '', d: 3_000 },
  { _id: 'e', v: null },
  { _id: 'f' },
  { _id: 'g', v: true },
  { _id: 'h', v: [1, 9] },
  { _id: 'i', v: [] },
  { _id: 'j', v: { k: 5 } },
  { _id: 'k', v: -3 },
]);

const cases: readonly (readonly [promise: string, condition: ConditionOf, ids: string])[] = [
  ['a number equals itself, and an element of a list', () => ({ v: 1 }), 'ah'],
  ['a fraction equals itself', () => ({ v: 2.5 }), 'b'],
  ['a text equals itself alone', () => ({ v: 'text' }), 'c'],
  ['an empty text is a value', () => ({ v: '' }), 'd'],
  ['the digits of a number are not the number', () => ({ v: '1' }), ''],
  ['true is not 1', () => ({ v: true }), 'g'],
  ['null equals null and what is missing', () => ({ v: null }), 'ef'],
  ['_.eq(null) is the same as null', (_) => ({ v: _.eq(null) }), 'ef'],
  ['a list equals the same list', () => ({ v: [1, 9] }), 'h'],
  ['a list in another order is another list', () => ({ v: [9, 1] }), ''],
  ['an empty list equals an empty list alone', (_) => ({ v: _.eq([]) }), 'i'],
  ['a date equals the same moment', () => ({ d: new Date(1_000) }), 'a'],
  ['a date is not the number of its milliseconds', () => ({ d: 3_000 }), 'd'],
  ['_.eq of a document wants it whole', (_) => ({ o: _.eq({ k: 1 }) }), 'a'],
  ['_.eq of an empty document wants it empty', (_) => ({ o: _.eq({}) }), 'c'],
  ['neq leaves out what equals, also inside a list', (_) => ({ v: _.neq(1) }), 'bcdefgijk'],
  ['neq null wants something there', (_) => ({ v: _.neq(null) }), 'abcdghijk'],
  ['gt compares numbers with numbers alone', (_) => ({ v: _.gt(1) }), 'bh'],
  ['gte takes the bound in', (_) => ({ v: _.gte(1) }), 'abh'],
  ['lt of a number finds no null and no text', (_) => ({ v: _.lt(1) }), 'k'],
  ['lte takes the bound in', (_) => ({ v: _.lte(1) }), 'ahk'],
  ['texts are ordered by their characters', (_) => ({ v: _.gt('a') }), 'c'],
  ['an empty text is the least text', (_) => ({ v: _.gte('') }), 'cd'],
  ['dates are ordered', (_) => ({ d: _.gt(new Date(1_000)) }), 'b'],
  ['a date is not compared with a number', (_) => ({ d: _.lt(9_999_999) }), 'd'],
  ['true is more than false', (_) => ({ v: _.gt(false) }), 'g'],
  ['gte null finds null and what is missing', (_) => ({ v: _.gte(null) }), 'ef'],
  ['gt null finds nothing', (_) => ({ v: _.gt(null) }), ''],
  ['in finds any of its values', (_) => ({ v: _.in([1, 'text']) }), 'ach'],
  ['in with null finds what is missing', (_) => ({ v: _.in([null, true]) }), 'efg'],
  ['in of nothing finds nothing', (_) => ({ v: _.in([]) }), ''],
  ['in may name a whole list', (_) => ({ v: _.in([[1, 9]]) }), 'h'],
  [
    'nin leaves out what is missing when it names null',
    (_) => ({ v: _.nin([null, 1]) }),
    'bcdgijk',
  ],
  ['nin of nothing finds all', (_) => ({ v: _.nin([]) }), 'abcdefghijk'],
  ['exists(true) finds null too', (_) => ({ v: _.exists(true) }), 'abcdeghijk'],
  ['exists(false) finds what is missing alone', (_) => ({ v: _.exists(false) }), 'f'],
  ['exists reaches inside', (_) => ({ 'o.z': _.exists(true) }), 'b'],
  ['a range keeps both its ends', (_) => ({ v: _.gt(0).and(_.lt(2)) }), 'ah'],
  ['elements of one list may meet one end each', (_) => ({ v: _.gt(1).and(_.lt(9)) }), 'bh'],
  ['an id is found by its equal', () => ({ _id: 'c' }), 'c'],
  ['ids are found by a list', (_) => ({ _id: _.in(['k', 'a', 'zz']) }), 'ak'],
  ['ids are ordered', (_) => ({ _id: _.gte('j') }), 'jk'],
];

test.each(cases)('%s', async (_promise, condition, ids) => {
  expect(await where(condition)).toBe(ids);
});
