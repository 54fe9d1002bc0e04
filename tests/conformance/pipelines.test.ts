import type { Row } from './sdk';
import { fiveDocuments, type StageCase } from './stages-of';

jest.setTimeout(30_000);

const { rowsOf } = fiveDocuments();

const ids = (text: string): Row[] => [...text].map((_id) => ({ _id }));

const cases: readonly StageCase[] = [
  [
    'match takes conditions',
    (all, _$, _) => all.match({ n: _.gt(2) }).project({ _id: 1 }),
    ids('bc'),
  ],
  [
    'match takes a joined condition',
    (all, _$, _) => all.match(_.or([{ n: 1 }, { g: 'y' }])).project({ _id: 1 }),
    ids('abd'),
  ],
  [
    'sort goes by several fields',
    (all) => all.sort({ g: -1, _id: -1 }).project({ _id: 1 }),
    ids('dbcae'),
  ],
  ['skip and limit', (all) => all.sort({ _id: 1 }).skip(1).limit(2).project({ _id: 1 }), ids('bc')],
  [
    'limit before skip',
    (all) => all.sort({ _id: 1 }).limit(2).skip(1).project({ _id: 1 }),
    ids('b'),
  ],
  ['count counts', (all) => all.match({ g: 'x' }).count('n'), [{ n: 2 }]],
  ['count of nothing gives no row', (all) => all.match({ g: 'none' }).count('n'), []],
  [
    'project keeps and calculates',
    (all, $) =>
      all.match({ _id: 'a' }).project({ _id: 0, n: 1, more: $.add(['$n', 1]), k: '$o.k' }),
    [{ n: 1, more: 2, k: 1 }],
  ],
  [
    'project takes away',
    (all) => all.match({ _id: 'a' }).project({ t: 0, o: 0 }),
    [{ _id: 'a', g: 'x', n: 1 }],
  ],
  [
    'project makes documents',
    (all) => all.match({ _id: 'a' }).project({ _id: 0, pair: { g: '$g', n: '$n' } }),
    [{ pair: { g: 'x', n: 1 } }],
  ],
  [
    'project leaves out what is missing',
    (all) => all.match({ _id: 'e' }).project({ k: '$o.k' }),
    ids('e'),
  ],
  [
    'addFields keeps the rest',
    (all, $) => all.match({ _id: 'c' }).addFields({ size: $.size('$t') }),
    [{ _id: 'c', g: 'x', n: 3, t: [], o: { k: 1 }, size: 0 }],
  ],
  [
    'addFields reaches inside',
    (all) => all.match({ _id: 'b' }).addFields({ 'o.z': '$n' }).project({ o: 1 }),
    [{ _id: 'b', o: { k: 2, z: 5 } }],
  ],
  [
    'addFields puts a value in the place of another',
    (all) => all.match({ _id: 'b' }).addFields({ t: 'one' }).project({ t: 1 }),
    [{ _id: 'b', t: 'one' }],
  ],
  [
    'unwind gives a row for each element',
    (all) => all.match({ _id: 'a' }).unwind('$t').project({ t: 1 }),
    [
      { _id: 'a', t: 'p' },
      { _id: 'a', t: 'q' },
    ],
  ],
  [
    'unwind drops empty and missing, and keeps what is no list',
    (all) =>
      all
        .unwind('$t')
        .match({ g: { $ne: 'none' } })
        .sort({ _id: 1, t: 1 })
        .project({ t: 1 }),
    [
      { _id: 'a', t: 'p' },
      { _id: 'a', t: 'q' },
      { _id: 'b', t: 'q' },
      { _id: 'd', t: 'r' },
    ],
  ],
  [
    'unwind can keep them',
    (all) =>
      all
        .match({ _id: { $in: ['c', 'e'] } })
        .unwind({ path: '$t', preserveNullAndEmptyArrays: true })
        .project({ t: 1 }),
    ids('ce'),
  ],
  [
    'unwind can number',
    (all) =>
      all
        .match({ _id: 'a' })
        .unwind({ path: '$t', includeArrayIndex: 'at' })
        .project({ _id: 0, t: 1, at: 1 }),
    [
      { t: 'p', at: 0 },
      { t: 'q', at: 1 },
    ],
  ],
  [
    'replaceRoot takes a document for the row',
    (all) => all.match({ _id: 'a' }).replaceRoot({ newRoot: '$o' }),
    [{ k: 1 }],
  ],
  ['sample takes so many', (all) => all.sample({ size: 3 }).count('n'), [{ n: 3 }]],
];

test.each(cases)('%s', async (_promise, stages, rows) => {
  expect(await rowsOf(stages)).toEqual(rows);
});

test('facet is on the surface of the SDK and cannot be called: a flaw of it, kept', async () => {
  await expect(rowsOf((all) => all.facet({}))).rejects.toThrow('is not a function');
});
