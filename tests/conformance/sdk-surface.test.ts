import { inspect } from 'node:util';
import { vocabulary, type WordKind } from '../../emulator/engine/vocabulary';
import { localTest } from './local-test';
import type { Collection } from './sdk';
import { openTestCloud, refusalOf, type TestCloud } from './test-cloud';
import { arithmetic } from './words/arithmetic';
import { isRefused } from './words/case';
import { conditions, filters } from './words/conditions';
import { dates } from './words/dates';
import { lists } from './words/lists';
import { logic } from './words/logic';
import { texts } from './words/texts';
import { updates } from './words/updates';

jest.setTimeout(60_000);

let live: TestCloud;
let items: Collection;

beforeAll(async () => {
  const place = { name: 'v', keys: [['v', '2dsphere']], unique: false };
  live = await openTestCloud([{ name: 'items' }, { name: 'places', indexes: [place] as never }]);
  items = live.db.collection('items');
});
afterAll(() => live.stop());

const expressions = { ...arithmetic, ...dates, ...lists, ...logic, ...texts };

/** Each case on a line of its own, named by its word. */
const flat = <Case extends readonly unknown[]>(cases: Readonly<Record<string, readonly Case[]>>) =>
  Object.entries(cases).flatMap(([word, list]) =>
    list.map((each) => ({
      line: inspect(each[1], { breakLength: Infinity, compact: 99, depth: 9 }),
      word,
      each,
    })),
  );

async function expectAnswer(answer: Promise<unknown>, expected: unknown): Promise<void> {
  if (isRefused(expected)) {
    expect((await refusalOf(answer)).text).toContain(expected.refused);
  } else {
    expect(await answer).toEqual(expected);
  }
}

async function expectCondition(
  collection: Collection,
  [v, condition, found]: (typeof conditions)[string][number],
): Promise<void> {
  await collection.doc('one').set({ data: { v } });
  const query = collection.where({ _id: 'one', v: condition }).get();
  await expectAnswer(
    query.then(({ data }) => data.length === 1),
    found,
  );
}

describe('what is called supported is answered as MongoDB documents it', () => {
  test.each(flat(expressions))('the expression $line', async ({ each }) => {
    const [document, expression, gives] = each;
    await items.doc('one').set({ data: { kept: true, ...document } });
    const projected = items.aggregate().match({ _id: 'one' }).project({ _id: 0, v: expression });
    await expectAnswer(
      projected.end().then(({ list }) => list[0]?.['v']),
      gives,
    );
  });

  /** They need an index of places, which the SDK cannot make. */
  const isNear = ({ word }: { word: string }): boolean => word.startsWith('$near');
  const isPlain = (given: { word: string }): boolean => !isNear(given);

  test.each(flat(conditions).filter(isPlain))('the condition $line', async ({ each }) => {
    await expectCondition(items, each);
  });

  localTest.each(flat(conditions).filter(isNear))('the condition $line', async ({ each }) => {
    await expectCondition(live.db.collection('places'), each);
  });

  test.each(flat(filters))('the filter $line', async ({ each }) => {
    const [document, filter, found] = each;
    await items.doc('one').set({ data: { kept: true, ...Object(document) } });
    const query = items.where({ _id: 'one', ...Object(filter) }).get();
    await expectAnswer(
      query.then(({ data }) => data.length === 1),
      found,
    );
  });

  test.each(flat(updates))('the update $line', async ({ each }) => {
    const [start, update, after] = each;
    await items.doc('one').set({ data: { kept: true, ...start } });
    const updated = items.doc('one').update({ data: update });
    await expectAnswer(
      updated.then(async () => (await items.doc('one').get()).data),
      isRefused(after) ? after : { _id: 'one', kept: true, ...Object(after) },
    );
    if (isRefused(after)) {
      const stored = (await items.doc('one').get()).data;
      expect(stored).toEqual({ _id: 'one', kept: true, ...start });
    }
  });

  test.each([
    ['expression', expressions],
    ['query', conditions],
    ['filter', filters],
    ['update', updates],
  ] as const)('no %s in the table is without a case', (kind, cases) => {
    expect(Object.keys(cases).sort()).toEqual([...vocabulary[kind].supported].sort());
  });
});

describe('whatever the SDK can send is in the table', () => {
  const known = (...kinds: WordKind[]): Set<string> =>
    new Set(kinds.flatMap((kind) => Object.values(vocabulary[kind]).flat()));

  /** The words that differ from the names of their commands. */
  const renamed: Readonly<Record<string, string>> = {
    $neq: '$ne',
    $remove: '$unset',
    $shift: '$pop',
    $unshift: '$push',
    $geoNear: '$nearSphere',
  };

  const wordsIn = (commands: object, skip: readonly string[]): string[] =>
    Object.keys(commands)
      .filter((name) => !skip.includes(name))
      .map((name) => {
        const make = Reflect.get(commands, name) as (...values: unknown[]) => object;
        const made = make.call(commands, ['x'], 1);
        const [word] = Object.keys(made).filter((key) => key.startsWith('$'));
        const operator: unknown = Reflect.get(made, 'operator');
        return word ?? `$${String(operator)}`;
      })
      .map((word) => renamed[word] ?? word);

  localTest('its commands', () => {
    const skipped = ['aggregate', 'project'];
    const words = wordsIn(live.db.command, skipped);
    expect(words.length).toBeGreaterThan(35);
    const table = known('query', 'filter', 'update');
    expect(words.filter((word) => !table.has(word))).toEqual([]);
    const planted = wordsIn({ ...live.db.command, later: () => ({ $later: 1 }) }, skipped);
    expect(planted.filter((word) => !table.has(word))).toEqual(['$later']);
  });

  localTest('its expressions and accumulators', () => {
    const words = wordsIn(live.db.command.aggregate, ['pipeline']);
    expect(words.length).toBeGreaterThan(85);
    const table = known('expression', 'accumulator');
    expect(words.filter((word) => !table.has(word))).toEqual([]);
  });

  localTest('its projections', () => {
    const projections: unknown = Reflect.get(live.db.command, 'project');
    const words = wordsIn(Object(projections) as object, []);
    const table = known('projection');
    expect(words.filter((word) => !table.has(word))).toEqual([]);
    expect(words).toHaveLength(2);
  });

  localTest('its stages', () => {
    const prototype: unknown = Object.getPrototypeOf(items.aggregate());
    const words = Object.getOwnPropertyNames(prototype)
      .filter((name) => !['constructor', 'pushStage', 'end'].includes(name))
      .map((name) => `$${name}`);
    expect(words.length).toBeGreaterThan(20);
    const table = known('stage');
    expect(words.filter((word) => !table.has(word))).toEqual([]);
  });

  localTest('what is refused is refused by name, and a word of nobody is unknown', async () => {
    for (const word of vocabulary.query.refused) {
      const { text } = await refusalOf(items.where({ v: { [word]: 1 } }).get());
      expect(text).toContain(`${word} is not supported by the local cloud`);
    }
    for (const word of vocabulary.expression.refused) {
      const { text } = await refusalOf(
        items
          .aggregate()
          .project({ v: { [word]: 1 } })
          .end(),
      );
      expect(text).toContain(`${word} is not supported by the local cloud`);
    }
    const { text } = await refusalOf(items.where({ v: { $bogus: 1 } }).get());
    expect(text).toContain('unknown query operator: $bogus');
  });
});
