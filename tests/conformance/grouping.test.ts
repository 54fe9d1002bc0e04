import { fiveDocuments, type StageCase } from './stages-of';

jest.setTimeout(30_000);

const { rowsOf } = fiveDocuments();

const cases: readonly StageCase[] = [
  [
    'group without a key takes all',
    (all, $) => all.group({ _id: null, n: $.sum(1) }),
    [{ _id: null, n: 5 }],
  ],
  [
    'group puts missing and null together',
    (all, $) =>
      all
        .match({ n: { $exists: true } })
        .group({ _id: '$g', n: $.sum(1) })
        .sort({ _id: 1 }),
    [
      { _id: null, n: 1 },
      { _id: 'x', n: 2 },
      { _id: 'y', n: 2 },
    ],
  ],
  [
    'group by several values',
    (all, $) => all.match({ g: 'x' }).group({ _id: { g: '$g', k: '$o.k' }, n: $.sum('$n') }),
    [{ _id: { g: 'x', k: 1 }, n: 4 }],
  ],
  [
    'sum and avg leave out what is no number',
    (all, $) => all.group({ _id: null, sum: $.sum('$n'), avg: $.avg('$n') }),
    [{ _id: null, sum: 9, avg: 3 }],
  ],
  [
    'min and max leave out null',
    (all, $) => all.match({ g: 'y' }).group({ _id: null, min: $.min('$n'), max: $.max('$n') }),
    [{ _id: null, min: 5, max: 5 }],
  ],
  [
    'first and last go by the order',
    (all, $) => all.sort({ _id: 1 }).group({ _id: null, first: $.first('$n'), last: $.last('$n') }),
    [{ _id: null, first: 1, last: 'text' }],
  ],
  [
    'push collects, addToSet collects once',
    (all, $) =>
      all
        .match({ g: 'x' })
        .sort({ _id: 1 })
        .group({ _id: null, all: $.push('$g'), once: $.addToSet('$g') }),
    [{ _id: null, all: ['x', 'x'], once: ['x'] }],
  ],
  [
    'group by a calculated value',
    (all, $) =>
      all
        .match({ n: { $gt: 0 } })
        .group({ _id: $.gt(['$n', 2]), n: $.sum(1) })
        .sort({ _id: 1 }),
    [
      { _id: false, n: 1 },
      { _id: true, n: 2 },
    ],
  ],
  [
    'standard deviations',
    (all, $) => all.group({ _id: null, whole: $.stdDevPop('$n'), part: $.stdDevSamp('$n') }),
    [{ _id: null, whole: Math.sqrt(8 / 3), part: 2 }],
  ],
  [
    'sortByCount begins with the most',
    (all) =>
      all
        .match({ g: { $ne: 'y' } })
        .unwind('$t')
        .sortByCount('$t')
        .limit(9)
        .match({ _id: 'p' }),
    [{ _id: 'p', count: 1 }],
  ],
  [
    'bucket puts each value where it begins',
    (all, $) =>
      all
        .match({ n: { $gte: 0 } })
        .bucket({ groupBy: '$n', boundaries: [0, 3, 9], output: { all: $.push('$_id') } }),
    [
      { _id: 0, all: ['a'] },
      { _id: 3, all: ['b', 'c'] },
    ],
  ],
  [
    'bucket has a place for the rest',
    (all) =>
      all
        .match({ g: 'x' })
        .bucket({ groupBy: '$n', boundaries: [2, 9], default: 'less' })
        .sort({ count: 1, _id: 1 }),
    [
      { _id: 2, count: 1 },
      { _id: 'less', count: 1 },
    ],
  ],
];

test.each(cases)('%s', async (_promise, stages, rows) => {
  expect(await rowsOf(stages)).toEqual(rows);
});

test('bucketAuto shares the rows out evenly', async () => {
  const rows = await rowsOf((all, _$, _) =>
    all.match({ n: _.gt(0) }).bucketAuto({ groupBy: '$n', buckets: 3 }),
  );
  expect(rows.map((row) => row['count'])).toEqual([1, 1, 1]);
});
