import { localTest } from './local-test';
import type { Collection } from './sdk';
import { openTestCloud, refusalOf, type TestCloud } from './test-cloud';

jest.setTimeout(30_000);

let live: TestCloud;
let sales: Collection;
let $: TestCloud['db']['command']['aggregate'];

beforeAll(async () => {
  live = await openTestCloud([
    {
      name: 'sales',
      indexes: [
        {
          name: 'shop_n',
          keys: [
            ['shop', 1],
            ['n', 1],
          ],
          unique: false,
        },
      ],
    },
    { name: 'shops' },
  ]);
  $ = live.db.command.aggregate;
  sales = live.db.collection('sales');
  const data = Array.from({ length: 30 }, (_, n) => ({
    _id: `s${n}`,
    n,
    shop: n % 3 === 0 ? 'east' : 'west',
    tags: n % 2 === 0 ? ['even', 'all'] : ['all'],
    at: new Date(Date.UTC(2026, 0, 31, 20, n)),
  }));
  await sales.add({ data });
  await live.db.collection('shops').add({
    data: [
      { _id: 'east', name: '东' },
      { _id: 'west', name: '西' },
    ],
  });
});
afterAll(() => live.stop());

test('groups with sums, averages, extremes and lists', async () => {
  const { list } = await sales
    .aggregate()
    .match({ n: live.db.command.lt(6) })
    .group({
      _id: '$shop',
      count: $.sum(1),
      total: $.sum('$n'),
      mean: $.avg('$n'),
      least: $.min('$n'),
      most: $.max('$n'),
      all: $.push('$n'),
    })
    .sort({ _id: 1 })
    .end();
  expect(list).toEqual([
    { _id: 'east', count: 2, total: 3, mean: 1.5, least: 0, most: 3, all: [0, 3] },
    { _id: 'west', count: 4, total: 12, mean: 3, least: 1, most: 5, all: [1, 2, 4, 5] },
  ]);
});

test('20 rows unless a limit says otherwise', async () => {
  expect(
    (
      await sales
        .aggregate()
        .match({ n: live.db.command.gte(0) })
        .end()
    ).list,
  ).toHaveLength(20);
  expect((await sales.aggregate().sort({ n: 1 }).limit(25).end()).list).toHaveLength(25);
});

test('match, sort, skip and limit together', async () => {
  const { list } = await sales
    .aggregate()
    .match({ shop: 'east' })
    .sort({ n: -1 })
    .skip(1)
    .limit(2)
    .end();
  expect(list.map((row) => row['n'])).toEqual([24, 21]);
});

test('unwinds, counts by value and counts', async () => {
  const byTag = await sales.aggregate().unwind('$tags').sortByCount('$tags').end();
  expect(byTag.list).toEqual([
    { _id: 'all', count: 30 },
    { _id: 'even', count: 15 },
  ]);
  expect((await sales.aggregate().match({ shop: 'east' }).count('total').end()).list).toEqual([
    { total: 10 },
  ]);
});

test('joins another collection, by fields and by a pipeline', async () => {
  const byField = await sales
    .aggregate()
    .match({ _id: 's0' })
    .lookup({ from: live.named('shops'), localField: 'shop', foreignField: '_id', as: 'where' })
    .end();
  expect(byField.list[0]?.['where']).toEqual([{ _id: 'east', name: '东' }]);
  const pipeline = $.pipeline()
    .match(live.db.command.expr($.eq(['$_id', '$$shop'])))
    .project({ _id: 0, name: 1 })
    .done();
  const byPipeline = await sales
    .aggregate()
    .match({ _id: 's1' })
    .lookup({ from: live.named('shops'), let: { shop: '$shop' }, pipeline, as: 'where' })
    .end();
  expect(byPipeline.list[0]?.['where']).toEqual([{ name: '西' }]);
});

test('computes dates, in a zone too', async () => {
  const { list } = await sales
    .aggregate()
    .match({ _id: 's0' })
    .project({
      _id: 0,
      utc: $.dateToString({ date: '$at', format: '%Y-%m-%d' }),
      china: $.dateToString({ date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }),
      year: $.year('$at'),
    })
    .end();
  expect(list).toEqual([{ utc: '2026-01-31', china: '2026-02-01', year: 2026 }]);
});

test('places rows in buckets', async () => {
  const { list } = await sales
    .aggregate()
    .bucket({
      groupBy: '$n',
      boundaries: [0, 10, 30],
      default: 'rest',
      output: { count: $.sum(1) },
    })
    .end();
  expect(list).toEqual([
    { _id: 0, count: 10 },
    { _id: 10, count: 20 },
  ]);
});

localTest('what is not supported is refused', async () => {
  const score = { score: { $meta: 'textScore' } };
  const refusal = await refusalOf(sales.aggregate().project(score).end());
  expect(refusal).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
  expect(refusal.text).toContain('$meta is not supported');
});
