import { openEngine, type Send } from './engine-under-test';
import { holds } from './property';
import { worlds } from './random/operations';

jest.setTimeout(120_000);

const under = openEngine();
afterAll(() => under.close());

type Kind = keyof typeof worlds;

/** An engine that takes one word of the request for another. */
const mistaking =
  (word: string, other: string): Send =>
  (request) => {
    const whole = new RegExp(`${word.replace(/[$.]/g, '[$&]')}(?=\\\\*")`, 'g');
    const mistaken = JSON.stringify(request).replaceAll(whole, () => other);
    return under.send(JSON.parse(mistaken) as object);
  };

const faults: readonly (readonly [kind: Kind, word: string, other: string])[] = [
  ['queries', '$gt', '$gte'],
  ['queries', '$lte', '$lt'],
  ['queries', '$ne', '$eq'],
  ['queries', '$nin', '$in'],
  ['queries', '$nor', '$or'],
  ['queries', '$and', '$or'],
  ['queries', '$elemMatch', '$not'],
  ['queries', 'o.k', 'o.m.q'],
  ['updates', '$inc', '$mul'],
  ['updates', '$push', '$addToSet'],
  ['updates', '$unset', '$set'],
  ['updates', '$pull', '$pullAll'],
  ['aggregates', '$sum', '$avg'],
  ['aggregates', '$first', '$last'],
  ['aggregates', '$push', '$addToSet'],
  ['aggregates', '$skip', '$limit'],
];

test.each(faults)('%s: an engine that takes %s for %s is found out', async (kind, word, other) => {
  const send = mistaking(word, other);
  await expect(holds(send, worlds[kind], 6_000, 1)).rejects.toThrow(
    'the engine and the model differ',
  );
});

test('an engine that loses one entry of an index is found out, in a world as small as can be', async () => {
  const { entries } = under.engine.storage.database;
  const losing: Send = async (request) => {
    const answer = await under.send(request);
    if (Reflect.get(request, 'action') === 'database.insertDocument') {
      const [last] = entries.getKeys({ reverse: true, limit: 1 });
      await (last && entries.remove(last));
    }
    return answer;
  };
  const failure = await holds(losing, worlds.queries, 6_000, 1).catch(String);
  expect(failure).toMatch(/the engine and the model differ[\s\S]*PROPERTY_SEED=\d+/);
  expect(failure).toContain('documents [{_id:0');
  expect(failure).not.toContain('_id:3');
});

test('an engine that forgets the order down is found out', async () => {
  const send: Send = (request) => {
    const order = String(Reflect.get(request, 'order') ?? '').replaceAll('"-1"', '"1"');
    return under.send({ ...request, ...(order !== '' && { order }) });
  };
  await expect(holds(send, worlds.queries, 6_000, 1)).rejects.toThrow('differ');
});
