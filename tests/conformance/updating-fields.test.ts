import type { Database, Row } from './sdk';
import { stocked } from './stocked';

jest.setTimeout(30_000);

const { items, live } = stocked([]);

type Change = (_: Database['command'], db: Database) => object;
type Case = readonly [promise: string, start: Row, change: Change, end: Row];

const date = (ms: number): Date => new Date(ms);

const cases: readonly Case[] = [
  ['inc adds', { n: 1 }, (_) => ({ n: _.inc(5) }), { n: 6 }],
  ['inc takes away', { n: 1 }, (_) => ({ n: _.inc(-5) }), { n: -4 }],
  ['inc adds fractions', { n: 1 }, (_) => ({ n: _.inc(0.5) }), { n: 1.5 }],
  ['inc begins at zero', {}, (_) => ({ n: _.inc(3) }), { n: 3 }],
  ['inc reaches inside', { o: { n: 1 } }, (_) => ({ o: { n: _.inc(1) } }), { o: { n: 2 } }],
  ['inc by a path', { o: { n: 1 } }, (_) => ({ 'o.n': _.inc(1) }), { o: { n: 2 } }],
  ['inc at a position', { l: [1, 2] }, (_) => ({ 'l.1': _.inc(1) }), { l: [1, 3] }],
  ['inc makes the way', {}, (_) => ({ 'o.p.n': _.inc(1) }), { o: { p: { n: 1 } } }],
  ['mul multiplies', { n: 3 }, (_) => ({ n: _.mul(4) }), { n: 12 }],
  ['mul of what is missing is zero', {}, (_) => ({ n: _.mul(4) }), { n: 0 }],
  ['mul by a fraction', { n: 5 }, (_) => ({ n: _.mul(0.5) }), { n: 2.5 }],
  ['min keeps the lesser', { n: 5 }, (_) => ({ n: _.min(3) }), { n: 3 }],
  ['min leaves what is less', { n: 5 }, (_) => ({ n: _.min(7) }), { n: 5 }],
  ['min begins with its value', {}, (_) => ({ n: _.min(7) }), { n: 7 }],
  ['min of dates', { n: date(5) }, (_) => ({ n: _.min(date(3)) }), { n: date(3) }],
  ['min of texts', { n: 'b' }, (_) => ({ n: _.min('a') }), { n: 'a' }],
  ['min of two types takes the lesser type', { n: 'a' }, (_) => ({ n: _.min(9) }), { n: 9 }],
  ['max keeps the greater', { n: 5 }, (_) => ({ n: _.max(7) }), { n: 7 }],
  ['max leaves what is greater', { n: 5 }, (_) => ({ n: _.max(3) }), { n: 5 }],
  ['max of two types takes the greater type', { n: 9 }, (_) => ({ n: _.max('a') }), { n: 'a' }],
  ['max of null takes the value', { n: null }, (_) => ({ n: _.max(0) }), { n: 0 }],
  ['remove takes a field away', { a: 1, b: 2 }, (_) => ({ a: _.remove() }), { b: 2 }],
  [
    'remove takes a field inside away',
    { o: { a: 1, b: 2 } },
    (_) => ({ 'o.a': _.remove() }),
    { o: { b: 2 } },
  ],
  [
    'remove leaves null in a list',
    { l: [1, 2, 3] },
    (_) => ({ 'l.1': _.remove() }),
    { l: [1, null, 3] },
  ],
  ['remove of what is missing changes nothing', { a: 1 }, (_) => ({ b: _.remove() }), { a: 1 }],
  ['rename keeps the value', { a: { k: 1 } }, (_) => ({ a: _.rename('z') }), { z: { k: 1 } }],
  ['rename takes the place of another', { a: 1, z: 2 }, (_) => ({ a: _.rename('z') }), { z: 1 }],
  [
    'rename moves a field into a document',
    { a: 1, o: { k: 2 } },
    (_) => ({ a: _.rename('o.a') }),
    { o: { k: 2, a: 1 } },
  ],
  ['rename of what is missing changes nothing', { b: 1 }, (_) => ({ a: _.rename('z') }), { b: 1 }],
  ['set puts a document', { o: { a: 1 } }, (_) => ({ o: _.set({ b: 1 }) }), { o: { b: 1 } }],
  ['set puts a plain value', { o: { a: 1 } }, (_) => ({ o: _.set(5) }), { o: 5 }],
  ['set puts a list', { l: [1] }, (_) => ({ l: _.set([]) }), { l: [] }],
  [
    'several commands at once',
    { a: 1, b: 1, c: 1 },
    (_) => ({ a: _.inc(1), b: _.remove(), c: _.mul(3), d: 'new' }),
    { a: 2, c: 3, d: 'new' },
  ],
  ['a date is set as a date', {}, () => ({ at: date(77) }), { at: date(77) }],
  ['a list of documents is set', {}, () => ({ l: [{ k: 1 }] }), { l: [{ k: 1 }] }],
];

test.each(cases)('%s', async (_promise, start, change, end) => {
  const { db } = live();
  await items()
    .doc('one')
    .set({ data: { here: true, ...start } });
  await items()
    .doc('one')
    .update({ data: change(db.command, db) });
  expect((await items().doc('one').get()).data).toEqual({ _id: 'one', here: true, ...end });
});
