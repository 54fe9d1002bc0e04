import { isDocument } from '../document';
import { failures } from '../errors';
import { position } from './position';
import { distanceTo } from './relations';
import { shapeOf } from './shape';

/** How far a stored value is from a point, in metres; null where it is no place or out of reach. */
export type Nearness = (value: unknown) => number | null;

/** The field whose distance orders what is found. */
export type NearField = { readonly path: string; readonly near: Nearness };

export type Reach = { readonly point: unknown; readonly least: unknown; readonly most: unknown };

/** `point` is a GeoJSON point; `least` and `most` are metres, both inclusive. */
export function nearness(word: string, { point, least, most }: Reach): Nearness {
  const from =
    isDocument(point) && point['type'] === 'Point' ? position(point['coordinates']) : null;
  if (!from) {
    throw failures.operation(`(BadValue) ${word} requires a valid GeoJSON point`);
  }
  const shortest = metres(word, least) ?? 0;
  const longest = metres(word, most) ?? Infinity;
  return (value) => {
    const shape = shapeOf(value);
    const distance = shape ? distanceTo(from, shape) : null;
    return distance !== null && distance >= shortest && distance <= longest ? distance : null;
  };
}

/** The nearest of several places that one field holds. */
export function nearest(
  values: readonly unknown[],
  near: Nearness,
): { readonly metres: number; readonly place: unknown } | null {
  let best: { metres: number; place: unknown } | null = null;
  for (const place of values) {
    const distance = near(place);
    if (distance !== null && distance < (best?.metres ?? Infinity)) {
      best = { metres: distance, place };
    }
  }
  return best;
}

function metres(word: string, value: unknown): number | undefined {
  if (value === undefined || (typeof value === 'number' && value >= 0)) {
    return value;
  }
  throw failures.operation(`(BadValue) ${word} needs distances that are not negative`);
}
