import path from 'node:path';
import { buildHouse, judge, tearDown } from './house';
import { lawful } from './lawful';
import { aroundPlants, planted } from './planted';

const laws = jest.requireActual<{ forbidden: { name: string; comment: string }[] }>(
  path.resolve(__dirname, '../../.dependency-cruiser.cjs'),
).forbidden;

jest.setTimeout(90_000);

test('a house that keeps the laws is left alone', async () => {
  const house = await buildHouse(lawful);
  try {
    expect(await judge(house)).toEqual([]);
  } finally {
    await tearDown(house);
  }
});

test('every planted violation is caught by its own law', async () => {
  const plants = Object.fromEntries(planted.map(({ file, text }) => [file, text]));
  const house = await buildHouse({ ...lawful, ...plants, ...aroundPlants });
  try {
    const found = await judge(house);
    const missed = planted.filter(
      ({ law, file, to }) =>
        !found.some(
          (violation) =>
            violation.rule === law && violation.from === file && violation.to.endsWith(to ?? file),
        ),
    );
    expect(missed).toEqual([]);
  } finally {
    await tearDown(house);
  }
});

test('every law has a sentence and a planted violation', () => {
  const proven = new Set(planted.map(({ law }) => law));
  expect(laws.filter(({ name }) => !proven.has(name)).map(({ name }) => name)).toEqual([]);
  for (const { name, comment } of laws) {
    expect({ name, comment }).toEqual({ name, comment: expect.stringMatching(/^[A-Z].+[.]$/) });
  }
});
