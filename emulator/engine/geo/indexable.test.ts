import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IndexSpec } from '../catalog';
import { Engine } from '../engine';
import { newMeter } from '../meter';

const folder = mkdtempSync(join(tmpdir(), 'indexable-'));
const engine = new Engine({ path: join(folder, 'db'), durable: false, now: () => new Date(0) });
const index = (unique = false): IndexSpec => ({ name: 'at', keys: [['at', '2dsphere']], unique });
engine.ensure([{ name: 'places', indexes: [index()] }]);
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

const point = { type: 'Point', coordinates: [1, 2] };
const add = (at: unknown, collectionName = 'places'): Promise<unknown> =>
  engine.execute(
    { action: 'database.insertDocument', collectionName, data: [JSON.stringify({ at })] },
    newMeter(),
  );

test.each([[point], [[point, point]], [[1, 2]], [{ lng: 1, lat: 2 }], [null], [undefined], [[]]])(
  'an index of places takes %j',
  async (at) => {
    await expect(add(at)).resolves.toBeDefined();
  },
);

test.each([
  ['here'],
  [5],
  [{ type: 'Point', coordinates: [181, 0] }],
  [{ type: 'Point', coordinates: [0] }],
  [{ type: 'LineString', coordinates: [[0, 0]] }],
  [
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
      ],
    },
  ],
  [{ type: 'Circle', coordinates: [0, 0] }],
  [[point, 'here']],
])('an index of places refuses %j', async (at) => {
  await expect(add(at)).rejects.toThrow("Can't extract geo keys for the index at");
});

test('an index of places is not made over what is none, and is never unique', async () => {
  engine.ensure([{ name: 'late', indexes: [] }]);
  await add('here', 'late');
  expect(() => engine.ensure([{ name: 'late', indexes: [index()] }])).toThrow('geo keys');
  expect(() => engine.ensure([{ name: 'late', indexes: [index(true)] }])).toThrow('be unique');
});

test('the plan says that every document is examined', async () => {
  const within = { $geoWithin: { $centerSphere: [[1, 2], 0.1] } };
  for (const condition of [within, { $nearSphere: { $geometry: point } }]) {
    const meter = newMeter();
    const query = JSON.stringify({ at: condition });
    const request = { action: 'database.getDocument', collectionName: 'places', query };
    await engine.execute(request, meter);
    expect(meter.plans.join()).toMatch(/^2DSPHERE at, every document examined/);
    expect(meter.examined).toBeGreaterThan(4);
  }
});
