import type { Pipeline } from './sdk';
import { stocked } from './stocked';
import { refusalOf } from './test-cloud';

jest.setTimeout(30_000);

const { items } = stocked([
  { _id: 'a', n: 1, l: [1] },
  { _id: 'b', n: 'text' },
]);

const cases: readonly (readonly [promise: string, stages: (all: Pipeline) => Pipeline])[] = [
  ['an expression nobody knows', (all) => all.project({ x: { $bogus: 1 } })],
  ['an accumulator nobody knows', (all) => all.group({ _id: null, x: { $bogus: 1 } })],
  ['a group without _id', (all) => all.group({ n: { $sum: 1 } })],
  ['a field in a group that is no accumulator', (all) => all.group({ _id: null, n: 1 })],
  ['a limit of zero', (all) => all.limit(0)],
  ['a limit below zero', (all) => all.limit(-1)],
  ['a skip below zero', (all) => all.skip(-1)],
  ['an order that is neither up nor down', (all) => all.sort({ n: 2 })],
  ['an empty order', (all) => all.sort({})],
  ['an empty projection', (all) => all.project({})],
  ['naming and taking away at once', (all) => all.project({ n: 1, l: 0 })],
  ['a count without a name', (all) => all.count('')],
  ['a path to unwind without its dollar', (all) => all.unwind('l')],
  ['a bucket with one boundary', (all) => all.bucket({ groupBy: '$n', boundaries: [1] })],
  ['boundaries out of order', (all) => all.bucket({ groupBy: '$n', boundaries: [9, 1] })],
  ['a value in no bucket', (all) => all.bucket({ groupBy: '$n', boundaries: [5, 9] })],
  ['a root that is no document', (all) => all.replaceRoot({ newRoot: '$n' })],
  [
    'a lookup without a name for the answer',
    (all) => all.lookup({ from: 'items', localField: 'n' }),
  ],
  ['a condition nobody knows', (all) => all.match({ n: { $bogus: 1 } })],
];

test.each(cases)('%s is refused', async (_promise, stages) => {
  const refusal = await refusalOf(stages(items().aggregate()).end());
  expect(refusal).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', errCode: -1 });
  expect(refusal.text).toContain('[FailedOperation');
});

test.each([
  ['regular expression', { n: { $regex: '(' } }],
  ['_.in of no list', { n: { $in: 1 } }],
  ['_.all of no list', { n: { $all: 1 } }],
  ['size of a text', { n: { $size: 'x' } }],
  ['size below zero', { n: { $size: -1 } }],
  ['remainder by zero', { n: { $mod: [0, 1] } }],
  ['remainder of one number', { n: { $mod: [2] } }],
  ['elemMatch of a value', { n: { $elemMatch: 1 } }],
  ['command nobody knows', { n: { $nope: 1 } }],
  ['empty alternative', { $or: [] }],
  ['alternative that is no list', { $or: { n: 1 } }],
  ['joint nobody knows', { $xor: [{ n: 1 }] }],
] as const)('a query is refused for a %s', async (_what, condition) => {
  const refusal = await refusalOf(items().where(condition).get());
  expect(refusal.errCode).toBe(-502001);
  expect(refusal.text).toMatch(/^collection\.get:fail -502001 /);
});
