import type { Point } from '@contract/location';
import cities from './cities.json';

type City = readonly [chinese: string, english: string, latitude: number, longitude: number];

/** Farther than this nobody would say that they are in it. */
const farthestKm = 120;
const kmOfDegree = 111;

/**
 * The name of the city whose centre is nearest, or null far away from all of them. The table has
 * the cities of China at the level of a prefecture, from GeoNames (CC BY 4.0), completed by hand.
 */
export function nearestCity(at: Point): string | null {
  let best: string | null = null;
  let bestKm = farthestKm;
  for (const [chinese, , latitude, longitude] of cities as unknown as readonly City[]) {
    const km = kmBetween(at, { latitude, longitude });
    if (km < bestKm) {
      best = chinese;
      bestKm = km;
    }
  }
  return best;
}

/** Near enough on the scale of cities, where the earth is flat. */
function kmBetween(a: Point, b: Point): number {
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return kmOfDegree * Math.hypot(a.latitude - b.latitude, east);
}
