import * as fc from 'fast-check';
import type { Point } from '@contract/location';
import { cellOf, cellsAround, nameOf } from './grid';
import { withinKm } from './rules';

const point: fc.Arbitrary<Point> = fc.record({
  latitude: fc.double({ min: -70, max: 70, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

function kmBetween(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const dLat = (b.latitude - a.latitude) * rad;
  const dLon = (b.longitude - a.longitude) * rad;
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLon / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(h));
}

/** How far one can go from a point, in steps of a hundred metres, and still be in its cell. */
function reachKm(at: Point, axis: 'latitude' | 'longitude'): number {
  const degreesOfKm = axis === 'latitude' ? 1 / 111 : 1 / 111 / cosine(at);
  const offsets = Array.from({ length: 41 }, (_, index) => (index - 20) / 10);
  const same = offsets.filter(
    (km) => nameOf(cellOf({ ...at, [axis]: at[axis] + km * degreesOfKm })) === nameOf(cellOf(at)),
  );
  return (same.length - 1) / 10;
}
const cosine = ({ latitude }: Point): number => Math.cos((latitude * Math.PI) / 180);

test('whoever knows a cell knows a place no better than to half a kilometre, anywhere', () => {
  fc.assert(
    fc.property(point, (at) => {
      expect(reachKm(at, 'latitude')).toBeGreaterThanOrEqual(0.5);
      expect(reachKm(at, 'longitude')).toBeGreaterThanOrEqual(0.5);
    }),
  );
});

test('somebody within two kilometres is always found, and what is said of the distance is true', () => {
  const step = fc.double({ min: -0.018, max: 0.018, noNaN: true });
  fc.assert(
    fc.property(point, step, step, (a, north, east) => {
      const b = {
        latitude: a.latitude + north,
        longitude: a.longitude + east / cosine(a),
      };
      fc.pre(Math.abs(b.longitude) < 180);
      const around = new Map(
        cellsAround(cellOf(a), 3).map(([cell, rings]) => [nameOf(cell), rings]),
      );
      const rings = around.get(nameOf(cellOf(b)));
      expect(rings).toBeDefined();
      expect(kmBetween(a, b)).toBeLessThanOrEqual(withinKm(rings ?? 9));
    }),
  );
});

test('around a cell are forty-nine, each once, also where the world begins anew', () => {
  for (const longitude of [113.3, 179.999, -179.999]) {
    const cells = cellsAround(cellOf({ latitude: 23.1, longitude }), 3);
    expect(new Set(cells.map(([cell]) => nameOf(cell))).size).toBe(49);
  }
});
