import type { Database, Row } from './sdk';
import { stocked } from './stocked';

jest.setTimeout(30_000);

const { items, live } = stocked([]);

type Change = (_: Database['command']) => object;
type Case = readonly [promise: string, start: Row, change: Change, end: Row];

const people = [
  { k: 3, v: 'c' },
  { k: 1, v: 'a' },
];

const cases: readonly Case[] = [
  ['push puts one at the end', { l: [1] }, (_) => ({ l: _.push(2) }), { l: [1, 2] }],
  ['push puts each of a list', { l: [1] }, (_) => ({ l: _.push([2, 3]) }), { l: [1, 2, 3] }],
  ['push makes the list', {}, (_) => ({ l: _.push([1]) }), { l: [1] }],
  ['push puts a document', { l: [] }, (_) => ({ l: _.push([{ k: 1 }]) }), { l: [{ k: 1 }] }],
  ['push keeps what is there twice', { l: [1] }, (_) => ({ l: _.push([1]) }), { l: [1, 1] }],
  [
    'push at a position',
    { l: [1, 4] },
    (_) => ({ l: _.push({ each: [2, 3], position: 1 }) }),
    { l: [1, 2, 3, 4] },
  ],
  [
    'push at a position counted from the end',
    { l: [1, 4] },
    (_) => ({ l: _.push({ each: [3], position: -1 }) }),
    { l: [1, 3, 4] },
  ],
  [
    'push and sort up',
    { l: [3] },
    (_) => ({ l: _.push({ each: [1, 2], sort: 1 }) }),
    { l: [1, 2, 3] },
  ],
  [
    'push and sort down',
    { l: [3] },
    (_) => ({ l: _.push({ each: [1], sort: -1 }) }),
    { l: [3, 1] },
  ],
  [
    'push and sort by a field',
    { l: people },
    (_) => ({ l: _.push({ each: [{ k: 2, v: 'b' }], sort: { k: 1 } }) }),
    {
      l: [
        { k: 1, v: 'a' },
        { k: 2, v: 'b' },
        { k: 3, v: 'c' },
      ],
    },
  ],
  [
    'push and keep the first',
    { l: [1, 2] },
    (_) => ({ l: _.push({ each: [3], slice: 2 }) }),
    { l: [1, 2] },
  ],
  [
    'push and keep the last',
    { l: [1, 2] },
    (_) => ({ l: _.push({ each: [3], slice: -2 }) }),
    { l: [2, 3] },
  ],
  ['push and keep none', { l: [1, 2] }, (_) => ({ l: _.push({ each: [3], slice: 0 }) }), { l: [] }],
  [
    'push of nothing can sort alone',
    { l: [2, 1] },
    (_) => ({ l: _.push({ each: [], sort: 1 }) }),
    { l: [1, 2] },
  ],
  [
    'unshift puts at the beginning',
    { l: [3] },
    (_) => ({ l: _.unshift([1, 2]) }),
    { l: [1, 2, 3] },
  ],
  ['unshift makes the list', {}, (_) => ({ l: _.unshift(1) }), { l: [1] }],
  ['pop takes the last', { l: [1, 2] }, (_) => ({ l: _.pop() }), { l: [1] }],
  ['pop of an empty list changes nothing', { l: [] }, (_) => ({ l: _.pop() }), { l: [] }],
  ['pop of what is missing makes no list', {}, (_) => ({ l: _.pop() }), {}],
  ['shift takes the first', { l: [1, 2] }, (_) => ({ l: _.shift() }), { l: [2] }],
  ['pull takes every equal', { l: [1, 2, 1] }, (_) => ({ l: _.pull(1) }), { l: [2] }],
  [
    'pull takes what meets a command',
    { l: [1, 5, 9] },
    (_) => ({ l: _.pull(_.gte(5)) }),
    { l: [1] },
  ],
  ['pull takes any of several', { l: [1, 2, 3] }, (_) => ({ l: _.pull(_.in([1, 3])) }), { l: [2] }],
  [
    'pull takes documents by a field',
    { l: people },
    (_) => ({ l: _.pull({ k: 3 }) }),
    { l: [{ k: 1, v: 'a' }] },
  ],
  [
    'pull takes documents by a command',
    { l: people },
    (_) => ({ l: _.pull({ k: _.lt(2) }) }),
    { l: [{ k: 3, v: 'c' }] },
  ],
  [
    'pull of nothing that is there changes nothing',
    { l: [1] },
    (_) => ({ l: _.pull(7) }),
    { l: [1] },
  ],
  [
    'pullAll takes every named value',
    { l: [1, 2, 3, 1] },
    (_) => ({ l: _.pullAll([1, 3]) }),
    { l: [2] },
  ],
  [
    'pullAll takes whole documents',
    { l: people },
    (_) => ({ l: _.pullAll([{ k: 1, v: 'a' }]) }),
    { l: [{ k: 3, v: 'c' }] },
  ],
  ['addToSet adds what is not there', { l: [1] }, (_) => ({ l: _.addToSet(2) }), { l: [1, 2] }],
  ['addToSet leaves what is there', { l: [1] }, (_) => ({ l: _.addToSet(1) }), { l: [1] }],
  ['addToSet makes the list', {}, (_) => ({ l: _.addToSet('a') }), { l: ['a'] }],
  ['addToSet of each', { l: [1] }, (_) => ({ l: _.addToSet({ $each: [1, 2, 2] }) }), { l: [1, 2] }],
  [
    'addToSet knows documents by their value',
    { l: [{ k: 1 }] },
    (_) => ({ l: _.addToSet({ k: 1 }) }),
    { l: [{ k: 1 }] },
  ],
  [
    'lists inside documents',
    { o: { l: [1] } },
    (_) => ({ 'o.l': _.push([2]) }),
    { o: { l: [1, 2] } },
  ],
  [
    'lists inside lists of documents',
    { l: [{ t: [1] }] },
    (_) => ({ 'l.0.t': _.push([2]) }),
    { l: [{ t: [1, 2] }] },
  ],
];

test.each(cases)('%s', async (_promise, start, change, end) => {
  await items()
    .doc('one')
    .set({ data: { here: true, ...start } });
  await items()
    .doc('one')
    .update({ data: change(live().db.command) });
  expect((await items().doc('one').get()).data).toEqual({ _id: 'one', here: true, ...end });
});
