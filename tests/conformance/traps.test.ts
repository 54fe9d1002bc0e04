import { stocked } from './stocked';
import { refusalOf } from './test-cloud';

jest.setTimeout(30_000);

/** What the SDK itself does against expectation: kept, so that a program meets it here first. */
const { items, live, where } = stocked([
  { _id: 'a', x: 1, y: 1, o: { k: 1 } },
  { _id: 'b', x: 1, y: 2, o: { k: 2 } },
  { _id: 'c', x: 2, y: 3 },
]);

describe('undefined', () => {
  test('a condition of undefined alone is an error', () => {
    expect(() => items().where({ x: undefined })).toThrow();
  });

  test('beside another condition it is dropped without a word', async () => {
    expect(await where(() => ({ x: undefined, y: 2 }))).toBe('b');
  });

  test('inside a document it asks for everything', async () => {
    expect(await where(() => ({ o: { k: undefined } }))).toBe('abc');
  });

  test('a condition that is no object is an error', () => {
    expect(() => items().where('x')).toThrow();
    expect(() => items().where(undefined)).toThrow();
  });

  test.each([[undefined], [null], [{}], [true]])('doc(%p) is an error', (id) => {
    expect(() => items().doc(id)).toThrow('docId必须为字符串或数字');
  });

  test('an update of undefined changes nothing', async () => {
    await items()
      .doc('t')
      .set({ data: { n: 1 } });
    const outcome = await items()
      .doc('t')
      .update({ data: { n: undefined, m: 2 } });
    expect(outcome.stats.updated).toBe(1);
    expect((await items().doc('t').get()).data).toEqual({ _id: 't', n: 1, m: 2 });
    await items().doc('t').remove();
  });
});

describe('joining', () => {
  test('two alternatives side by side become one', async () => {
    expect(await where((_) => ({ x: _.or(_.eq(2)), y: _.or(_.eq(1)) }))).toBe('ac');
  });

  test('joined by _.and they stay two', async () => {
    expect(await where((_) => _.and([{ x: _.or(_.eq(1)) }, { y: _.or(_.eq(1)) }]))).toBe('a');
  });
});

describe('commands out of their place', () => {
  test('add stores a command as a document', async () => {
    const { _id } = await items().add({ data: { n: live().db.command.inc(1) } });
    expect((await items().doc(_id).get()).data['n']).toMatchObject({ operator: 'inc' });
    await items().doc(_id).remove();
  });

  test('an update with an empty document inside changes nothing', async () => {
    await items()
      .doc('t')
      .set({ data: { o: { k: 1 } } });
    const answer = await items()
      .doc('t')
      .update({ data: { o: {}, n: 1 } });
    expect(answer.stats.updated).toBe(1);
    expect((await items().doc('t').get()).data).toEqual({ _id: 't', o: { k: 1 }, n: 1 });
    await items().doc('t').remove();
  });
});

describe('errors', () => {
  test('a missing document has -1, a sentence and no code', async () => {
    const refusal = await refusalOf(items().doc('nobody').get());
    expect(refusal).toMatchObject({ errCode: -1, code: undefined });
    expect(refusal.text).toBe('document.get:fail document with _id nobody does not exist');
  });

  test('it is null where the database was opened so', async () => {
    const lenient = live().sdk.database({ throwOnNotFound: false });
    const found = await lenient.collection(live().named('items')).doc('nobody').get();
    expect(found.data).toBeNull();
  });

  test('an aggregation keeps the code of the cloud and has -1', async () => {
    const refusal = await refusalOf(
      items()
        .aggregate()
        .project({ a: { $bogus: 1 } })
        .end(),
    );
    expect(refusal).toMatchObject({ errCode: -1, code: 'DATABASE_REQUEST_FAILED' });
  });

  test('a query has the number of the SDK and no code', async () => {
    const refusal = await refusalOf(
      items()
        .where({ x: { $bogus: 1 } })
        .get(),
    );
    expect(refusal).toMatchObject({ errCode: -502001, code: undefined });
  });

  test('a collection that is there already keeps the code', async () => {
    const refusal = await refusalOf(live().db.createCollection('items'));
    expect(refusal).toMatchObject({ errCode: -1 });
    expect(refusal.text).toContain('exist');
  });
});

describe('by condition', () => {
  test('multi: false changes one document', async () => {
    const outcome = await items()
      .where({ x: 1 })
      .update({ data: { seen: 1 }, multi: false });
    expect(outcome.stats.updated).toBe(1);
    expect(await items().where({ seen: 1 }).count()).toMatchObject({ total: 1 });
  });

  test('multi: false removes one document', async () => {
    await items().add({ data: [{ kind: 'x' }, { kind: 'x' }] });
    expect((await items().where({ kind: 'x' }).remove({ multi: false })).stats.removed).toBe(1);
    expect((await items().where({ kind: 'x' }).remove()).stats.removed).toBe(1);
  });

  test('an order and a limit do not narrow a removal', async () => {
    await items().add({
      data: [
        { kind: 'y', n: 1 },
        { kind: 'y', n: 2 },
      ],
    });
    const first = items().where({ kind: 'y' }).orderBy('n', 'asc').limit(1);
    const quiet = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect((await first.remove()).stats.removed).toBe(2);
    expect(quiet).toHaveBeenCalled();
    quiet.mockRestore();
  });
});
