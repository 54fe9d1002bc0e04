import { randomInt } from 'node:crypto';
import type { Document } from './document';
import { describe as said, plan } from './planner';
import type { Sort } from './sorting';
import { suggestIndex } from './suggest-index';

test.each<[string, Document, Sort, unknown]>([
  [
    'what is equal',
    { owner: 'x', state: { $eq: 'live' } },
    [],
    [
      ['owner', 1],
      ['state', 1],
    ],
  ],
  [
    'then the order',
    { owner: 'x' },
    [['at', -1]],
    [
      ['owner', 1],
      ['at', -1],
    ],
  ],
  [
    'then what lies between bounds, wherever it was written',
    { at: { $gte: 1, $lt: 9 }, n: { $gt: 2 }, owner: 'x' },
    [['at', -1]],
    [
      ['owner', 1],
      ['at', -1],
      ['n', 1],
    ],
  ],
  ['a list of values is equality', { tag: { $in: ['a', 'b'] } }, [], [['tag', 1]]],
  [
    'conditions in $and count',
    { $and: [{ a: 1 }, { b: { $lt: 3 } }] },
    [],
    [
      ['a', 1],
      ['b', 1],
    ],
  ],
  ['an order by what is equal adds nothing', { a: 1 }, [['a', -1]], [['a', 1]]],
  ['a deep path is one field', { 'a.b': 1 }, [], [['a.b', 1]]],
  ['what no index serves wants none', { a: { $ne: 1 }, $or: [{ b: 1 }, { c: 1 }] }, [], []],
])('%s', (_, filter, sort, keys) => {
  expect(suggestIndex(filter, sort)).toEqual(keys);
});

test('with the index it wants, no random query scans, and none with single values sorts', () => {
  for (let round = 0; round < 2_000; round += 1) {
    const { filter, sort, single } = randomQuery();
    const keys = suggestIndex(filter, sort);
    const index = { id: 2, name: 'wanted', keys, unique: false, loose: false };
    const chosen = plan(
      { id: 1, name: 'c', indexes: keys.length > 0 ? [index] : [] },
      filter,
      sort,
    );
    const expected = keys.length === 0 ? /^COLLSCAN$/ : single ? /^IXSCAN wanted$/ : /^IXSCAN/;
    expect([filter, sort, said(chosen)]).toEqual([filter, sort, expect.stringMatching(expected)]);
  }
});

function randomQuery(): { filter: Document; sort: Sort; single: boolean } {
  const filter: Document = {};
  let single = true;
  for (const path of ['a', 'b', 'c.d', 'e'].filter(() => randomInt(3) > 0)) {
    const kind = randomInt(4);
    single &&= kind !== 1;
    filter[path] = [7, { $in: [1, 2, 3] }, { $gt: 1 }, { $gte: 1, $lte: 5 }][kind];
  }
  const paths = ['e', 'a', 'f'].filter(() => randomInt(3) === 0);
  const direction = randomInt(2) === 0 ? 1 : -1;
  return { filter, sort: paths.map((path) => [path, direction] as const), single };
}
