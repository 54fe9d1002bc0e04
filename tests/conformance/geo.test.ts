import { localTest } from './local-test';
import type { Collection, Query } from './sdk';
import { openTestCloud, refusalOf, type TestCloud } from './test-cloud';

jest.setTimeout(30_000);

type Point = { longitude: number; latitude: number };
type Made = new (...parts: unknown[]) => object;

let live: TestCloud;
let places: Collection;
let _: TestCloud['db']['command'];
let geo: Readonly<Record<string, Made>>;

const at = (longitude: number, latitude: number): object => make('Point', longitude, latitude);
const make = (kind: string, ...parts: unknown[]): object => {
  const Kind = geo[kind];
  if (!Kind) {
    throw new Error(`the SDK has no ${kind}`);
  }
  return new Kind(...parts);
};
const line = (...corners: [number, number][]): object =>
  make(
    'LineString',
    corners.map(([longitude, latitude]) => at(longitude, latitude)),
  );
const box = (west: number, south: number, east: number, north: number): object =>
  make('Polygon', [
    line([west, south], [east, south], [east, north], [west, north], [west, south]),
  ]);

/** Along the equator a degree is 111,317.1 metres on MongoDB's sphere. */
const degree = (6_378_100 * Math.PI) / 180;

beforeAll(async () => {
  const index = { name: 'place', keys: [['place', '2dsphere']], unique: false };
  const two = { name: 'home', keys: [['home', '2dsphere']], unique: false };
  live = await openTestCloud([
    { name: 'places', indexes: [index] as never },
    { name: 'pairs', indexes: [index, two] as never },
    { name: 'plain' },
  ]);
  _ = live.db.command;
  geo = live.db.Geo as never;
  places = live.db.collection('places');
  await places.add({
    data: [
      { _id: 'origin', place: at(0, 0), kind: 'a' },
      { _id: 'east', place: at(2, 0), kind: 'b' },
      { _id: 'north', place: at(0, 1), kind: 'a' },
      { _id: 'far', place: at(120, 30), kind: 'b' },
      { _id: 'road', place: line([5, 5], [6, 5]), kind: 'c' },
      { _id: 'field', place: box(10, 10, 11, 11), kind: 'c' },
      { _id: 'nowhere', kind: 'd' },
      { _id: 'void', place: null, kind: 'd' },
    ],
  });
});
afterAll(() => live.stop());

async function ids(query: Query): Promise<string> {
  return (await query.get()).data.map((row) => row['_id']).join(' ');
}
const where = (condition: unknown): Promise<string> => ids(places.where({ place: condition }));

describe('near', () => {
  localTest('answers the nearest first, and only what is a place', async () => {
    expect(await where(_.geoNear({ geometry: at(0.1, 0) }))).toBe(
      'origin north east road field far',
    );
  });

  localTest(
    'keeps what is between the least and the greatest distance, both in metres',
    async () => {
      const geometry = at(0, 0);
      expect(await where(_.geoNear({ geometry, maxDistance: degree + 1 }))).toBe('origin north');
      expect(await where(_.geoNear({ geometry, maxDistance: degree - 1 }))).toBe('origin');
      const between = { geometry, minDistance: degree + 1, maxDistance: 2 * degree + 1 };
      expect(await where(_.geoNear(between))).toBe('east');
    },
  );

  localTest('an order of its own replaces the order by distance', async () => {
    const near = { place: _.geoNear({ geometry: at(0, 0), maxDistance: 3 * degree }) };
    expect(await ids(places.where(near).orderBy('_id', 'desc'))).toBe('origin north east');
    expect(await ids(places.where(near).skip(1).limit(1))).toBe('north');
  });

  localTest('needs an index of places, as the platform does', async () => {
    const query = live.db.collection('plain').where({ place: _.geoNear({ geometry: at(0, 0) }) });
    expect((await refusalOf(query.get())).text).toContain('unable to find index for $geoNear');
  });

  localTest('stands only where every match must meet it', async () => {
    const reach = { geometry: at(0, 0), minDistance: 0, maxDistance: degree };
    const near = { place: _.geoNear(reach) };
    const either = places.where(_.or([near, { kind: 'd' }]));
    expect((await refusalOf(either.get())).text).toContain('must be top-level');
    const matched = places.aggregate().match(near);
    expect((await refusalOf(matched.end())).text).toContain('not allowed in this context');
  });
});

describe('within', () => {
  test('a polygon, whatever its direction', async () => {
    expect(await where(_.geoWithin({ geometry: box(-1, -1, 3, 0.5) }))).toBe('origin east');
    const turned = make('Polygon', [line([-1, -1], [-1, 0.5], [3, 0.5], [3, -1], [-1, -1])]);
    expect(await where(_.geoWithin({ geometry: turned }))).toBe('origin east');
  });

  test('a polygon has a hole, and edges that are arcs of great circles', async () => {
    const ring = line([-5, -5], [5, -5], [5, 5], [-5, 5], [-5, -5]);
    const hole = line([-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5], [-0.5, -0.5]);
    expect(await where(_.geoWithin({ geometry: make('Polygon', [ring, hole]) }))).toBe(
      'east north',
    );
    // The arc between two points at 29.5 degrees north reaches past 30 between them.
    expect(await where(_.geoWithin({ geometry: box(110, 20, 130, 29.8) }))).toBe('far');
  });

  test('several polygons, and whole lines and fields', async () => {
    const geometry = make('MultiPolygon', [box(4, 4, 7, 6), box(9, 9, 12, 12)]);
    expect(await where(_.geoWithin({ geometry }))).toBe('road field');
    expect(await where(_.geoWithin({ geometry: box(4, 4, 5.5, 6) }))).toBe('');
  });

  test('a circle, its radius in radians', async () => {
    const radius = (degree + 1) / 6_378_100;
    expect(await where(_.geoWithin({ centerSphere: [at(0, 0), radius] }))).toBe('origin north');
    expect(await where(_.geoWithin({ centerSphere: [[2, 0], 0.0001] }))).toBe('east');
    const wide = places.where({ place: _.geoWithin({ centerSphere: [[2, 0], 2] }) });
    expect((await refusalOf(wide.get())).text).toContain('larger than half the earth');
  });
});

test('intersects: points, lines and polygons with each other', async () => {
  expect(await where(_.geoIntersects({ geometry: at(2, 0) }))).toBe('east');
  expect(await where(_.geoIntersects({ geometry: line([5.5, 4], [5.5, 6]) }))).toBe('road');
  expect(await where(_.geoIntersects({ geometry: line([10.5, 9], [10.5, 10.5]) }))).toBe('field');
  expect(await where(_.geoIntersects({ geometry: box(5.5, 4, 10.5, 10.5) }))).toBe('road field');
  expect(await where(_.geoIntersects({ geometry: box(20, 20, 21, 21) }))).toBe('');
});

describe('an index of places', () => {
  localTest('takes nothing but places', async () => {
    const data = { place: 'the corner shop' };
    expect((await refusalOf(places.add({ data }))).text).toContain("Can't extract geo keys");
    const beyond = { place: { type: 'Point', coordinates: [200, 0] } };
    expect((await refusalOf(places.add({ data: beyond }))).text).toContain('geo keys');
  });

  localTest('a place comes back as it was put', async () => {
    const { place } = (await places.doc('east').get()).data;
    expect(place as Point).toMatchObject({ longitude: 2, latitude: 0 });
  });
});

describe('the stage', () => {
  const stage = (more: object): object => ({
    near: at(0, 0),
    spherical: true,
    distanceField: 'far.metres',
    ...more,
  });
  const rows = async (more: object): Promise<unknown[]> =>
    (await places.aggregate().geoNear(stage(more)).end()).list;

  localTest('gives rows by distance, which it writes down', async () => {
    const found = await rows({ maxDistance: 2.5 * degree, query: { kind: _.neq('c') } });
    expect(found).toMatchObject([
      { _id: 'origin', far: { metres: 0 } },
      { _id: 'north', far: { metres: expect.closeTo(degree, 3) as number } },
      { _id: 'east', far: { metres: expect.closeTo(2 * degree, 3) as number } },
    ]);
  });

  localTest('multiplies the distance, names the place, and stops at its limit', async () => {
    const more = { distanceMultiplier: 0.001, includeLocs: 'where', limit: 1, minDistance: 1 };
    expect(await rows({ ...more, uniqueDocs: true, key: 'place' })).toEqual([
      {
        _id: 'north',
        kind: 'a',
        place: { type: 'Point', coordinates: [0, 1] },
        far: { metres: expect.closeTo(degree / 1000, 6) as number },
        where: { type: 'Point', coordinates: [0, 1] },
      },
    ]);
  });

  localTest('is the first of its pipeline, spherical, and measures one indexed field', async () => {
    const text = async (pipeline: { end(): Promise<unknown> }): Promise<string> =>
      (await refusalOf(pipeline.end())).text;
    const second = places.aggregate().match({ kind: 'a' }).geoNear(stage({}));
    expect(await text(second)).toContain('only valid as the first stage');
    const flat = places.aggregate().geoNear(stage({ spherical: false }));
    expect(await text(flat)).toContain('must be spherical');
    const plain = live.db.collection('plain').aggregate().geoNear(stage({}));
    expect(await text(plain)).toContain('unable to find index');
    const pairs = live.db.collection('pairs');
    expect(await text(pairs.aggregate().geoNear(stage({})))).toContain('needs the key');
    const measured = await pairs
      .aggregate()
      .geoNear(stage({ key: 'home' }))
      .end();
    expect(measured.list).toEqual([]);
  });
});
