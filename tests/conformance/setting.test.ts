import { stocked } from './stocked';
import { refusalOf } from './test-cloud';

jest.setTimeout(30_000);

const { items, live } = stocked([]);
const start = { a: 1, o: { k: 1, z: { q: 1 } }, l: [1, 2] };

async function after(change: () => Promise<unknown>): Promise<object> {
  await items().doc('one').set({ data: start });
  await change();
  const { _id, ...rest } = (await items().doc('one').get()).data;
  expect(_id).toBe('one');
  return rest;
}

const update = (data: object) => () => items().doc('one').update({ data });
const _ = () => live().db.command;

describe('update', () => {
  test('merges: a document inside keeps what is not named', async () => {
    expect(await after(update({ o: { k: 2 } }))).toEqual({ ...start, o: { k: 2, z: { q: 1 } } });
  });

  test('merges deep inside', async () => {
    expect(await after(update({ o: { z: { r: 2 } } }))).toEqual({
      ...start,
      o: { k: 1, z: { q: 1, r: 2 } },
    });
  });

  test('takes a path with dots', async () => {
    expect(await after(update({ 'o.z.q': 5 }))).toMatchObject({ o: { k: 1, z: { q: 5 } } });
  });

  test('replaces a list whole', async () => {
    expect(await after(update({ l: [9] }))).toMatchObject({ l: [9] });
  });

  test('changes one element of a list by its position', async () => {
    expect(await after(update({ 'l.1': 9 }))).toMatchObject({ l: [1, 9] });
  });

  test('fills a list with null up to a position beyond its end', async () => {
    expect(await after(update({ 'l.4': 9 }))).toMatchObject({ l: [1, 2, null, null, 9] });
  });

  test('sets null where null is given', async () => {
    expect(await after(update({ o: null }))).toEqual({ ...start, o: null });
  });

  test('adds fields that were not there, and the documents on the way', async () => {
    expect(await after(update({ 'p.q.r': 1 }))).toEqual({ ...start, p: { q: { r: 1 } } });
  });

  test('changes several fields at once', async () => {
    expect(await after(update({ a: 2, 'o.k': 3, b: 4 }))).toMatchObject({
      a: 2,
      b: 4,
      o: { k: 3 },
    });
  });

  test('of what is not there creates nothing', async () => {
    expect(
      (
        await items()
          .doc('nobody')
          .update({ data: { a: 1 } })
      ).stats.updated,
    ).toBe(0);
    expect((await refusalOf(items().doc('nobody').get())).text).toContain('does not exist');
  });

  test('counts what changed, not what was found', async () => {
    await items().doc('one').set({ data: start });
    expect(
      (
        await items()
          .doc('one')
          .update({ data: { a: 1 } })
      ).stats.updated,
    ).toBe(0);
    expect(
      (
        await items()
          .doc('one')
          .update({ data: { a: 2 } })
      ).stats.updated,
    ).toBe(1);
  });
});

describe('_.set', () => {
  test('replaces a document inside', async () => {
    expect(await after(update({ o: _().set({ n: 1 }) }))).toEqual({ ...start, o: { n: 1 } });
  });

  test('can empty it', async () => {
    expect(await after(update({ o: _().set({}) }))).toEqual({ ...start, o: {} });
  });

  test('beside a merge', async () => {
    expect(await after(update({ o: { z: _().set({ n: 1 }) } }))).toEqual({
      ...start,
      o: { k: 1, z: { n: 1 } },
    });
  });
});

describe('set', () => {
  test('replaces the whole document', async () => {
    expect(
      await after(() =>
        items()
          .doc('one')
          .set({ data: { b: 1 } }),
      ),
    ).toEqual({ b: 1 });
  });

  test('makes the document when there is none, and says so', async () => {
    const made = await items()
      .doc(`new ${Date.now()}`)
      .set({ data: { b: 1 } });
    expect(made.stats).toEqual({ updated: 0, created: 1 });
  });

  test('keeps empty documents inside', async () => {
    expect(
      await after(() =>
        items()
          .doc('one')
          .set({ data: { o: {} } }),
      ),
    ).toEqual({ o: {} });
  });
});
