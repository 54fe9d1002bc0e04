import { stocked, type ConditionOf } from './stocked';

jest.setTimeout(30_000);

const { where } = stocked([
  { _id: 'a', x: 1, y: 1, s: 'one' },
  { _id: 'b', x: 1, y: 2, s: 'two' },
  { _id: 'c', x: 2, y: 1, s: 'Three' },
  { _id: 'd', x: 2, y: 2, l: [1, 5] },
  { _id: 'e', y: 3 },
]);

const cases: readonly (readonly [promise: string, condition: ConditionOf, ids: string])[] = [
  ['fields side by side must all be met', () => ({ x: 1, y: 2 }), 'b'],
  ['_.and takes a list of conditions', (_) => _.and([{ x: 1 }, { y: 1 }]), 'a'],
  ['_.and takes conditions one after another', (_) => _.and({ x: 1 }, { y: 1 }), 'a'],
  ['_.and of one field', (_) => ({ y: _.and(_.gt(1), _.lt(3)) }), 'bd'],
  ['_.and joined to a command', (_) => ({ y: _.gt(1).and(_.neq(3)) }), 'bd'],
  ['_.or takes a list of conditions', (_) => _.or([{ x: 2 }, { y: 3 }]), 'cde'],
  ['_.or takes conditions one after another', (_) => _.or({ x: 2 }, { y: 3 }), 'cde'],
  ['_.or of one field', (_) => ({ y: _.or(_.eq(1), _.eq(3)) }), 'ace'],
  ['_.or takes plain values of one field', (_) => ({ y: _.or([1, 3].map((n) => _.eq(n))) }), 'ace'],
  ['_.or joined to a command', (_) => ({ y: _.eq(1).or(_.gt(2)) }), 'ace'],
  ['an alternative beside a field', (_) => ({ x: 1, y: _.or(_.eq(2), _.eq(3)) }), 'b'],
  ['_.nor leaves out every alternative', (_) => _.nor([{ x: 1 }, { y: 2 }]), 'ce'],
  ['_.nor of one field', (_) => ({ y: _.nor([_.eq(1), _.eq(2)]) }), 'e'],
  ['_.not turns a command around', (_) => ({ y: _.not(_.gt(1)) }), 'ac'],
  ['_.not finds what is missing', (_) => ({ x: _.not(_.eq(1)) }), 'cde'],
  ['_.not turns a regular expression around', (_) => ({ s: _.not(/t/i) }), 'ade'],
  ['_.not of a list: no element may fit', (_) => ({ l: _.not(_.gt(4)) }), 'abce'],
  ['conditions nest', (_) => _.and([{ x: 1 }, _.or([{ y: 2 }, { s: 'one' }])]), 'ab'],
  ['an alternative inside _.or', (_) => _.or([{ x: 1, y: 1 }, _.and([{ x: 2 }, { y: 2 }])]), 'ad'],
  [
    'two _.or joined by _.and stay two',
    (_) => _.and([{ x: _.or(_.eq(1), _.eq(2)) }, { y: _.or(_.eq(2), _.eq(3)) }]),
    'bd',
  ],
  ['_.expr compares two fields', (_) => _.expr(_.aggregate.eq(['$x', '$y'])), 'ad'],
  ['_.expr beside a field', (_) => _.and([{ x: 2 }, _.expr(_.aggregate.eq(['$x', '$y']))]), 'd'],
];

test.each(cases)('%s', async (_promise, condition, ids) => {
  expect(await where(condition)).toBe(ids);
});
