import { expressionsOf, type ExpressionCase } from './expressions-of';

jest.setTimeout(30_000);

const given = {
  two: 2,
  minus: -3,
  half: 2.5,
  none: null,
  yes: true,
  no: false,
  list: [3, 1, 2],
  words: ['b', 'a'],
  people: [
    { k: 1, v: 'a' },
    { k: 2, v: 'b' },
  ],
  o: { k: 1, z: 2 },
};

const arithmetic: readonly ExpressionCase[] = [
  ['abs', '$minus', 3],
  ['add', ['$two', 3, '$half'], 7.5],
  ['add', ['$two', '$none'], null],
  ['subtract', ['$two', 5], -3],
  ['multiply', ['$two', '$half'], 5],
  ['divide', ['$half', 2], 1.25],
  ['mod', [7, 4], 3],
  ['mod', ['$minus', 2], -1],
  ['ceil', 2.1, 3],
  ['ceil', '$minus', -3],
  ['floor', -2.1, -3],
  ['trunc', -2.9, -2],
  ['pow', ['$two', 10], 1024],
  ['sqrt', 16, 4],
  ['exp', 0, 1],
  ['ln', 1, 0],
  ['log', [8, 2], 3],
  ['log10', 1000, 3],
];

const comparing: readonly ExpressionCase[] = [
  ['eq', ['$two', 2], true],
  ['neq', ['$two', 2], false],
  ['gt', ['$two', 1], true],
  ['gte', ['$two', 2], true],
  ['lt', ['$two', 1], false],
  ['lte', ['$two', 2], true],
  ['cmp', ['$two', 5], -1],
  ['cmp', ['a', 1], 1],
  ['gt', ['text', 99], true],
  ['lt', ['$absent', '$none'], true],
  ['and', ['$yes', '$two'], true],
  ['and', ['$yes', 0], false],
  ['or', ['$no', '$none'], false],
  ['or', ['$no', 'x'], true],
  ['not', ['$no'], true],
  ['cond', { if: '$yes', then: 'a', else: 'b' }, 'a'],
  ['cond', ['$no', 'a', 'b'], 'b'],
  ['ifNull', ['$none', 'instead'], 'instead'],
  ['ifNull', ['$absent', 'instead'], 'instead'],
  ['ifNull', ['$two', 'instead'], 2],
  [
    'switch',
    {
      branches: [
        { case: '$no', then: 1 },
        { case: '$yes', then: 2 },
      ],
      default: 3,
    },
    2,
  ],
  ['switch', { branches: [{ case: '$no', then: 1 }], default: 3 }, 3],
  ['literal', '$two', '$two'],
];

const lists: readonly ExpressionCase[] = [
  ['arrayElemAt', ['$list', 0], 3],
  ['arrayElemAt', ['$list', -1], 2],
  ['concatArrays', ['$list', ['x']], [3, 1, 2, 'x']],
  ['concatArrays', ['$list', '$none'], null],
  ['filter', { input: '$list', as: 'n', cond: { $gte: ['$$n', 2] } }, [3, 2]],
  ['in', [1, '$list'], true],
  ['in', [9, '$list'], false],
  ['indexOfArray', ['$list', 2], 2],
  ['indexOfArray', ['$list', 9], -1],
  ['isArray', '$list', true],
  ['isArray', '$two', false],
  ['map', { input: '$list', as: 'n', in: { $add: ['$$n', 1] } }, [4, 2, 3]],
  ['range', [0, 6, 2], [0, 2, 4]],
  ['reduce', { input: '$list', initialValue: 0, in: { $add: ['$$value', '$$this'] } }, 6],
  ['reverseArray', '$list', [2, 1, 3]],
  ['size', '$list', 3],
  ['slice', ['$list', 2], [3, 1]],
  ['slice', ['$list', -2], [1, 2]],
  ['slice', ['$list', 1, 1], [1]],
  [
    'zip',
    { inputs: ['$list', '$words'] },
    [
      [3, 'b'],
      [1, 'a'],
    ],
  ],
  [
    'arrayToObject',
    [
      [
        ['k', 1],
        ['z', 2],
      ],
    ],
    { k: 1, z: 2 },
  ],
  [
    'objectToArray',
    '$o',
    [
      { k: 'k', v: 1 },
      { k: 'z', v: 2 },
    ],
  ],
  ['mergeObjects', ['$o', { z: 9, y: 8 }], { k: 1, z: 9, y: 8 }],
  ['allElementsTrue', [['$yes', '$two']], true],
  ['anyElementTrue', [['$no', 0]], false],
  ['setDifference', ['$list', [1]], [3, 2]],
  ['setEquals', ['$list', [1, 2, 3, 3]], true],
  ['setIsSubset', [[1, 2], '$list'], true],
  ['let', { vars: { n: '$two' }, in: { $multiply: ['$$n', '$$n'] } }, 4],
];

const valueOf = expressionsOf(given);

describe.each([
  ['arithmetic', arithmetic],
  ['comparing and deciding', comparing],
  ['lists and documents', lists],
] as const)('%s', (_chapter, cases) => {
  test.each(cases)('%s of %j is %j', async (name, operands, expected) => {
    expect(await valueOf(name, operands)).toEqual(expected);
  });
});

test.each([
  ['setIntersection', ['$list', [2, 3, 9]], [2, 3]],
  ['setUnion', ['$list', [3, 4]], [1, 2, 3, 4]],
] as const)('%s of %j holds %j, in whatever order', async (name, operands, expected) => {
  const found = (await valueOf(name, operands)) as number[];
  expect([...found].sort((one, other) => one - other)).toEqual(expected);
});

test('a field of each document in a list is a list', async () => {
  expect(await valueOf('concatArrays', ['$people.v', ['c']])).toEqual(['a', 'b', 'c']);
});

test.each([
  ['add', ['$two', 'x']],
  ['divide', ['$two', 0]],
  ['size', '$two'],
  ['arrayElemAt', ['$two', 0]],
  ['sqrt', '$minus'],
  ['concatArrays', ['$list', '$two']],
  ['switch', { branches: [{ case: '$no', then: 1 }] }],
] as const)('%s of %j is refused', async (name, operands) => {
  await expect(valueOf(name, operands)).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
});
