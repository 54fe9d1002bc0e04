import { stocked, type ConditionOf } from './stocked';

jest.setTimeout(30_000);

const { where } = stocked([
  {
    _id: 'a',
    t: ['x', 'y'],
    l: [
      { k: 1, v: 5 },
      { k: 2, v: 9 },
    ],
    n: [1, 2, 3],
  },
  { _id: 'b', t: ['y'], l: [{ k: 1, v: 9 }], n: [3] },
  { _id: 'c', t: [], l: [], n: [10, 20] },
  { _id: 'd', t: 'x', l: { k: 1, v: 5 }, n: 3 },
  { _id: 'e', t: ['z', 'y', 'x'], l: [{ k: 3 }, 7], n: [-4] },
  { _id: 'f', deep: [{ list: [{ q: 1 }, { q: 2 }] }, { list: [{ q: 3 }] }] },
]);

const cases: readonly (readonly [promise: string, condition: ConditionOf, ids: string])[] = [
  ['a value finds the lists that hold it', () => ({ t: 'x' }), 'ade'],
  ['a position finds the element there', () => ({ 't.0': 'y' }), 'b'],
  ['a position beyond the end finds nothing', () => ({ 't.9': 'x' }), ''],
  ['a field inside a list of documents', () => ({ 'l.v': 9 }), 'ab'],
  ['a field inside a list or inside a document', () => ({ 'l.v': 5 }), 'ad'],
  ['a field at a position', () => ({ 'l.1.k': 2 }), 'a'],
  [
    'fields of different elements may meet one condition each',
    () => ({ 'l.k': 1, 'l.v': 9 }),
    'ab',
  ],
  ['lists inside lists are looked into', () => ({ 'deep.list.q': 3 }), 'f'],
  ['size counts elements', (_) => ({ t: _.size(2) }), 'a'],
  ['size 0 is an empty list', (_) => ({ t: _.size(0) }), 'c'],
  ['size of what is no list finds nothing', (_) => ({ n: _.size(1) }), 'be'],
  ['all wants every value, in any order', (_) => ({ t: _.all(['x', 'y']) }), 'ae'],
  ['all of one value takes a plain field too', (_) => ({ t: _.all(['x']) }), 'ade'],
  ['all of nothing finds nothing', (_) => ({ t: _.all([]) }), ''],
  ['all may want whole documents', (_) => ({ l: _.all([{ k: 1, v: 9 }]) }), 'b'],
  ['elemMatch wants one element to meet all', (_) => ({ l: _.elemMatch({ k: 1, v: 9 }) }), 'b'],
  ['elemMatch takes commands', (_) => ({ l: _.elemMatch({ v: _.gt(5) }) }), 'ab'],
  ['elemMatch of plain elements', (_) => ({ n: _.elemMatch(_.gt(2)) }), 'abc'],
  [
    'elemMatch with a range wants one element inside it',
    (_) => ({ n: _.elemMatch({ $gt: 3, $lt: 15 }) }),
    'c',
  ],
  ['elemMatch never fits what is no list', (_) => ({ l: _.elemMatch({ k: 1 }) }), 'ab'],
  ['mod finds a remainder', (_) => ({ n: _.mod(10, 0) }), 'c'],
  ['mod inside lists and plain fields', (_) => ({ n: _.mod([3, 0]) }), 'abd'],
  ['mod keeps the sign of the number', (_) => ({ n: _.mod(3, -1) }), 'e'],
  ['exists inside a list of documents', (_) => ({ 'l.v': _.exists(true) }), 'abd'],
  ['null inside a list of documents finds a missing field', () => ({ 'l.v': null }), 'ef'],
  ['neq inside a list: no element may equal', (_) => ({ t: _.neq('y') }), 'cdf'],
  ['nin inside a list: no element may be named', (_) => ({ t: _.nin(['x', 'z']) }), 'bcf'],
];

test.each(cases)('%s', async (_promise, condition, ids) => {
  expect(await where(condition)).toBe(ids);
});
