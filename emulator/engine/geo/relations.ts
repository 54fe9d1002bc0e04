import { s2 } from 's2js';
import type { Area, Shape } from './shape';

/** MongoDB's radius of the earth. */
export const earthRadiusMetres = 6_378_100;

/** Metres along the sphere from a point to the nearest part of a shape. */
export function distanceTo(from: s2.Point, { points, lines, polygons }: Shape): number {
  const angles = [
    ...points.map((point) => from.distance(point)),
    ...lines.map((line) => angleTo(from, line)),
    ...polygons.map(({ inside, rings }) =>
      inside.containsPoint(from) ? 0 : Math.min(...rings.map((ring) => angleTo(from, ring))),
    ),
  ];
  return Math.min(...angles) * earthRadiusMetres;
}

/** Every part of the shape lies in one of the areas. */
export function liesIn(areas: readonly Area[], { points, lines, polygons }: Shape): boolean {
  const inOne = (fits: (area: Area) => boolean): boolean => areas.some(fits);
  return (
    points.every((point) => inOne(({ inside }) => inside.containsPoint(point))) &&
    lines.every((line) => inOne((area) => holdsLine(area, line))) &&
    polygons.every((polygon) => inOne(({ inside }) => inside.contains(polygon.inside)))
  );
}

/** Every corner is within an angle of a point; up to a right angle, so is all between them. */
export function liesAround(center: s2.Point, angle: number, shape: Shape): boolean {
  return cornersOf(shape).every((corner) => center.distance(corner) <= angle);
}

/** Some part of one meets some part of the other. */
export function meet(one: Shape, other: Shape): boolean {
  return (
    one.points.some((point) => meetsPoint(other, point)) ||
    other.points.some((point) => meetsPoint(one, point)) ||
    one.lines.some((line) => meetsLine(other, line)) ||
    other.lines.some((line) => meetsLine(one, line)) ||
    one.polygons.some(({ inside }) =>
      other.polygons.some((polygon) => inside.intersects(polygon.inside)),
    )
  );
}

function angleTo(from: s2.Point, line: s2.Polyline): number {
  const [nearest] = line.project(from);
  return from.distance(nearest);
}

const cornersOf = ({ points, lines, polygons }: Shape): s2.Point[] => [
  ...points,
  ...[...lines, ...polygons.flatMap(({ rings }) => rings)].flatMap((line) => line.points),
];

const holdsLine = ({ inside, rings }: Area, line: s2.Polyline): boolean =>
  line.points.every((corner) => inside.containsPoint(corner)) &&
  !rings.some((ring) => ring.intersects(line));

/** As MongoDB does it, a point is on a line when the line passes its smallest cell: a centimetre. */
function meetsPoint({ points, lines, polygons }: Shape, point: s2.Point): boolean {
  return (
    points.some((other) => other.equals(point)) ||
    lines.some((line) => line.intersectsCell(s2.Cell.fromPoint(point))) ||
    polygons.some(({ inside }) => inside.containsPoint(point))
  );
}

const meetsLine = ({ lines, polygons }: Shape, line: s2.Polyline): boolean =>
  lines.some((other) => other.intersects(line)) ||
  polygons.some(
    ({ inside, rings }) =>
      line.points.some((corner) => inside.containsPoint(corner)) ||
      rings.some((ring) => ring.intersects(line)),
  );
