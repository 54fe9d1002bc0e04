import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EJSON } from 'bson';
import { Engine } from '../../emulator/engine/engine';
import { newMeter } from '../../emulator/engine/meter';
import { vocabulary } from '../../emulator/engine/vocabulary';
import { localTest } from './local-test';
import { accumulatorCases } from './words/accumulators';
import { stageCases, type StageCase } from './words/stages';

const folder = mkdtempSync(join(tmpdir(), 'stages-'));
const engine = new Engine({ path: join(folder, 'db'), durable: false, now: () => new Date(0) });
engine.ensure([
  { name: 'rows', indexes: [{ name: 'at', keys: [['at', '2dsphere']], unique: false }] },
  { name: 'other', indexes: [] },
]);
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

const text = (value: unknown): string => EJSON.stringify(value as object, { relaxed: false });

async function run(action: string, more: object): Promise<Record<string, unknown>> {
  const request = { action: `database.${action}`, collectionName: 'rows', ...more };
  const { data } = await engine.execute(request, newMeter());
  return data as Record<string, unknown>;
}

const put = (collectionName: string, rows: readonly object[]) =>
  run('insertDocument', { collectionName, data: rows.map(text) });

const clear = (collectionName: string) =>
  run('removeDocument', { collectionName, query: '{"_id":{"$exists":true}}', multi: true });

async function rowsOf(pipeline: readonly object[]): Promise<unknown[]> {
  const stages = pipeline.flatMap((stage) =>
    Object.entries(stage).map(([stageKey, value]) => ({ stageKey, stageValue: text(value) })),
  );
  const { list } = await run('aggregateDocuments', { stages });
  return (list as string[]).map((row) => EJSON.parse(row) as unknown);
}

async function check([rows, pipeline, expected]: StageCase): Promise<void> {
  await clear('rows');
  await clear('other');
  await put(
    'rows',
    rows.map((row, at) => ({ _id: at, ...row })),
  );
  await put('other', [
    { _id: 'a', n: 1, tags: ['x'] },
    { _id: 'b', n: 2, tags: ['x', 'y'] },
    { _id: 'c', n: null },
  ]);
  if (typeof expected === 'string') {
    await expect(rowsOf(pipeline)).rejects.toThrow(expected);
  } else {
    expect(await rowsOf(pipeline)).toEqual(expected);
  }
}

const flat = (cases: Readonly<Record<string, readonly StageCase[]>>) =>
  Object.entries(cases).flatMap(([word, list]) =>
    list.map((each) => ({ word, pipeline: JSON.stringify(each[1]), each })),
  );

localTest.each(flat(stageCases))('the stage $word: $pipeline', ({ each }) => check(each));

localTest.each(flat(accumulatorCases))('the accumulator $word: $pipeline', ({ each }) =>
  check(each),
);

localTest.each([
  ['stage', stageCases],
  ['accumulator', accumulatorCases],
] as const)('no %s in the table is without a case', (kind, cases) => {
  expect(Object.keys(cases).sort()).toEqual([...vocabulary[kind].supported].sort());
});

localTest('a sample has different rows, and not always the same', async () => {
  await clear('rows');
  await put(
    'rows',
    Array.from({ length: 50 }, (_, at) => ({ _id: at })),
  );
  const samples = new Set<string>();
  for (let turn = 0; turn < 5; turn += 1) {
    const found = (await rowsOf([{ $sample: { size: 10 } }])).map((row) =>
      Number(Reflect.get(Object(row), '_id')),
    );
    expect(new Set(found).size).toBe(10);
    samples.add(found.join());
  }
  expect(samples.size).toBeGreaterThan(1);
});

localTest('what is wrong in a pipeline is told before anything is read', async () => {
  await clear('rows');
  const wrong = [{ $match: { a: 1 } }, { $project: { a: { $bogus: 1 } } }];
  await expect(rowsOf(wrong)).rejects.toThrow('unknown expression operator: $bogus');
  const inside = [{ $lookup: { from: 'other', as: 'o', pipeline: [{ $bogus: 1 }] } }];
  await expect(rowsOf(inside)).rejects.toThrow('unknown stage operator: $bogus');
  for (const word of vocabulary.stage.refused) {
    await expect(rowsOf([{ [word]: {} }])).rejects.toThrow(`${word} is not supported`);
  }
});
