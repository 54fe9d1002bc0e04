import type { Collection, Query } from './sdk';
import { stocked } from './stocked';

jest.setTimeout(30_000);

const { items, idsOf } = stocked([
  { _id: 'a', v: 'text', n: 2, at: new Date(5) },
  { _id: 'b', v: 10, n: 1, at: new Date(1) },
  { _id: 'c', v: null, n: 2 },
  { _id: 'd', v: true, n: 1 },
  { _id: 'e', v: new Date(0), n: 3 },
  { _id: 'f', n: 3 },
  { _id: 'g', v: { k: 1 }, n: 4, o: { k: 2 } },
  { _id: 'h', v: [], n: 4, o: { k: 1 } },
  { _id: 'i', v: [3, 99], n: 5 },
  { _id: 'j', v: -1, n: 5, s: 'B' },
  { _id: 'k', v: 'Text', n: 6, s: 'a' },
]);

const cases: readonly (readonly [
  promise: string,
  query: (all: Collection) => Query,
  ids: string,
])[] = [
  [
    'types go: empty list, null, numbers, texts, documents, booleans, dates',
    (all) => all.orderBy('v', 'asc').orderBy('_id', 'asc'),
    'hcfjibkagde',
  ],
  [
    'down, a list counts by its greatest element',
    (all) => all.orderBy('v', 'desc').orderBy('_id', 'asc'),
    'edgakibjcfh',
  ],
  ['numbers go up', (all) => all.where({ n: 2 }).orderBy('n', 'asc').orderBy('_id', 'desc'), 'ca'],
  [
    'a second order breaks the ties of the first',
    (all) => all.orderBy('n', 'desc').orderBy('_id', 'desc').limit(4),
    'kjih',
  ],
  ['capitals come before small letters', (all) => all.where({ s: /./ }).orderBy('s', 'asc'), 'jk'],
  ['by a field inside', (all) => all.where({ n: 4 }).orderBy('o.k', 'asc'), 'hg'],
  ['dates go by time', (all) => all.where({ at: /never/ }).orderBy('at', 'asc'), ''],
  [
    'missing comes first when it goes up',
    (all) => all.orderBy('at', 'asc').orderBy('_id', 'asc').skip(9),
    'ba',
  ],
  [
    'missing comes last when it goes down',
    (all) => all.orderBy('at', 'desc').orderBy('_id', 'asc').limit(3),
    'abc',
  ],
  ['skip leaves out the first', (all) => all.orderBy('_id', 'asc').skip(9), 'jk'],
  ['skip beyond the end finds nothing', (all) => all.orderBy('_id', 'asc').skip(99), ''],
  ['limit takes the first', (all) => all.orderBy('_id', 'asc').limit(2), 'ab'],
  ['skip comes before limit', (all) => all.orderBy('_id', 'asc').limit(2).skip(3), 'de'],
  [
    'a condition comes before both',
    (all) => all.where({ n: 5 }).orderBy('_id', 'asc').skip(1).limit(5),
    'j',
  ],
];

test.each(cases)('%s', async (_promise, query, ids) => {
  expect(await idsOf(query(items()))).toBe(ids);
});

test.each([['up'], ['ASC'], [1]])('the order %j is none', (direction) => {
  expect(() => items().orderBy('n', direction as 'asc')).toThrow();
});

test.each([[1.5], ['2']])('%j is no number to skip or to take', (count) => {
  expect(() => items().skip(count as number)).toThrow();
  expect(() => items().limit(count as number)).toThrow();
});

test('a count counts all, whatever a page would show', async () => {
  expect(await items().count()).toMatchObject({ total: 11 });
  expect(await items().where({ n: 5 }).count()).toMatchObject({ total: 2 });
  expect(await items().where({ n: 99 }).count()).toMatchObject({ total: 0 });
});
