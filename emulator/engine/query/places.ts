import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { nearest, nearness, type Nearness } from '../geo/near';
import { position } from '../geo/position';
import { liesAround, liesIn, meet } from '../geo/relations';
import { shapeOf, type Shape } from '../geo/shape';
import type { Condition } from './reading';

export function near(word: string, argument: unknown): Condition {
  const measure = readNear(word, argument);
  return ({ each }) => nearest(each, measure) !== null;
}

/** `{$geometry, $minDistance, $maxDistance}`; the older form in radians is refused. */
export function readNear(word: string, argument: unknown): Nearness {
  if (!isDocument(argument) || !('$geometry' in argument)) {
    throw failures.unsupported(`${word} without $geometry`);
  }
  const { $geometry: point, $minDistance: least, $maxDistance: most, ...rest } = argument;
  refuseRest(word, rest);
  return nearness(word, { point, least, most });
}

export function within(argument: unknown): Condition {
  const { $geometry, $centerSphere, ...rest } = isDocument(argument) ? argument : {};
  refuseRest('$geoWithin', rest);
  const holds =
    $centerSphere === undefined ? holdsInAreas($geometry) : holdsInCircle($centerSphere);
  return anyShape(holds);
}

export function intersects(argument: unknown): Condition {
  const { $geometry, ...rest } = isDocument(argument) ? argument : {};
  refuseRest('$geoIntersects', rest);
  const asked = shapeOf($geometry);
  if (!asked || !isDocument($geometry)) {
    throw failures.operation('(BadValue) $geoIntersects needs a valid GeoJSON geometry');
  }
  return anyShape((shape) => meet(asked, shape));
}

function holdsInAreas(geometry: unknown): (shape: Shape) => boolean {
  const region = shapeOf(geometry);
  if (!region || region.points.length + region.lines.length > 0) {
    throw failures.operation('(BadValue) $geoWithin needs a valid Polygon or MultiPolygon');
  }
  return (shape) => liesIn(region.polygons, shape);
}

function holdsInCircle(circle: unknown): (shape: Shape) => boolean {
  const [middle, radius] = Array.isArray(circle) ? (circle as unknown[]) : [];
  const center = position(middle);
  if (!center || typeof radius !== 'number' || !(radius >= 0)) {
    throw failures.operation('(BadValue) $centerSphere needs a point and a radius in radians');
  }
  if (radius > Math.PI / 2) {
    throw failures.unsupported('a $centerSphere larger than half the earth');
  }
  return (shape) => liesAround(center, radius, shape);
}

const anyShape =
  (fits: (shape: Shape) => boolean): Condition =>
  ({ each }) =>
    each.some((value) => {
      const shape = shapeOf(value);
      return shape !== null && fits(shape);
    });

function refuseRest(word: string, rest: Document): void {
  const [other] = Object.keys(rest);
  if (other !== undefined) {
    throw failures.unsupported(`${other.slice(0, 80)} in ${word}`);
  }
}
