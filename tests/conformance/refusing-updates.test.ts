import type { Database, Row } from './sdk';
import { stocked } from './stocked';
import { refusalOf } from './test-cloud';

jest.setTimeout(30_000);

const { items, live } = stocked([]);

type Change = (_: Database['command']) => object;

const refused: readonly (readonly [promise: string, start: Row, change: Change])[] = [
  ['inc of a text', { n: '1' }, (_) => ({ n: _.inc(1) })],
  ['inc of null', { n: null }, (_) => ({ n: _.inc(1) })],
  ['inc of a list', { n: [1] }, (_) => ({ n: _.inc(1) })],
  ['inc by a text', { n: 1 }, (_) => ({ n: _.inc('1') })],
  ['mul of a text', { n: 'x' }, (_) => ({ n: _.mul(2) })],
  ['mul of a date', { n: new Date(0) }, (_) => ({ n: _.mul(2) })],
  ['push on a text', { l: 'x' }, (_) => ({ l: _.push([1]) })],
  ['push on a document', { l: { k: 1 } }, (_) => ({ l: _.push([1]) })],
  ['push on null', { l: null }, (_) => ({ l: _.push([1]) })],
  ['unshift on a number', { l: 1 }, (_) => ({ l: _.unshift([1]) })],
  ['pop of a text', { l: 'x' }, (_) => ({ l: _.pop() })],
  ['shift of a document', { l: { k: 1 } }, (_) => ({ l: _.shift() })],
  ['pull from a number', { l: 1 }, (_) => ({ l: _.pull(1) })],
  ['pullAll from a text', { l: 'x' }, (_) => ({ l: _.pullAll(['x']) })],
  ['addToSet on a text', { l: 'x' }, (_) => ({ l: _.addToSet('y') })],
  ['a path through a number', { a: 5 }, () => ({ 'a.b': 1 })],
  ['a path through null', { a: null }, () => ({ 'a.b': 1 })],
  ['a path through a text', { a: 'x' }, () => ({ a: { b: 1 } })],
  ['a name inside a list', { a: [1] }, () => ({ 'a.b': 1 })],
  ['a rename inside a list', { a: [{ k: 1 }] }, (_) => ({ 'a.0.k': _.rename('z') })],
  ['a rename to itself', { a: 1 }, (_) => ({ a: _.rename('a') })],
  ['two changes of one place', { a: { b: 1 } }, (_) => ({ a: _.set({ b: 2 }), 'a.b': 3 })],
];

test.each(refused)('%s is refused and nothing changes', async (_promise, start, change) => {
  const before = { other: 1, ...start };
  await items().doc('one').set({ data: before });
  const data = { other: 2, ...change(live().db.command) };
  const refusal = await refusalOf(items().doc('one').update({ data }));
  expect(refusal.errCode).toBe(-502001);
  expect(refusal.text).toMatch(/^document\.update:fail -502001 /);
  expect((await items().doc('one').get()).data).toEqual({ _id: 'one', ...before });
});

test.each([
  [
    'update',
    () =>
      items()
        .doc('one')
        .update({ data: { _id: 'two' } }),
  ],
  [
    'set',
    () =>
      items()
        .doc('one')
        .set({ data: { _id: 'two' } }),
  ],
  [
    'update by condition',
    () =>
      items()
        .where({ n: 1 })
        .update({ data: { _id: 'two' } }),
  ],
] as const)('an _id inside the data of %s is refused', async (_how, ask) => {
  expect((await refusalOf(ask())).errCode).toBe(-501007);
});

test.each([
  ['update', () => items().doc('one').update({ data: {} })],
  ['set', () => items().doc('one').set({ data: {} })],
  ['update by condition', () => items().where({ n: 1 }).update({ data: {} })],
] as const)('%s with nothing is refused', async (_how, ask) => {
  expect((await refusalOf(ask())).text).toContain('data');
});

test('set with a command inside is refused', async () => {
  const data = { n: live().db.command.inc(1) };
  const refusal = await refusalOf(items().doc('one').set({ data }));
  expect(refusal).toMatchObject({ errCode: -502001 });
  expect(refusal.text).toContain('update operator complicit');
});

test('by condition, one that is refused keeps the others as they were', async () => {
  await items().add({
    data: [
      { kind: 'x', n: 1 },
      { kind: 'x', n: 'text' },
      { kind: 'x', n: 2 },
    ],
  });
  const all = items().where({ kind: 'x' });
  await refusalOf(all.update({ data: { n: live().db.command.inc(1) } }));
  expect((await all.get()).data.map((row) => row['n'])).toEqual([1, 'text', 2]);
});
