import { s2 } from 's2js';
import { isDocument } from '../document';
import { position } from './position';

/** A place on the sphere, in the parts it is made of. */
export type Shape = {
  readonly points: readonly s2.Point[];
  readonly lines: readonly s2.Polyline[];
  readonly polygons: readonly Area[];
};

/** A polygon, and its rings as lines. */
export type Area = { readonly inside: s2.Polygon; readonly rings: readonly s2.Polyline[] };

/** Reads GeoJSON or a pair of degrees; anything else, or what is not well formed, is no place. */
export function shapeOf(value: unknown): Shape | null {
  const pair = pairOf(value);
  if (pair) {
    const point = position(pair);
    return point && { ...nothing, points: [point] };
  }
  if (!isDocument(value) || 'crs' in value) {
    return null;
  }
  const { type, coordinates, geometries } = value;
  if (type === 'GeometryCollection') {
    return joined(Array.isArray(geometries) ? geometries.map(shapeOf) : [null]);
  }
  const read = typeof type === 'string' && Object.hasOwn(readers, type) ? readers[type] : undefined;
  return read ? read(coordinates) : null;
}

const nothing: Shape = { points: [], lines: [], polygons: [] };

type Reader = (coordinates: unknown) => Shape | null;

const many =
  (read: Reader): Reader =>
  (coordinates) =>
    joined(Array.isArray(coordinates) ? coordinates.map(read) : [null]);

const point: Reader = (coordinates) => {
  const read = position(coordinates);
  return read && { ...nothing, points: [read] };
};

const line: Reader = (coordinates) => {
  const read = positions(coordinates);
  return read && read.length >= 2 ? { ...nothing, lines: [new s2.Polyline(read)] } : null;
};

const polygon: Reader = (coordinates) => {
  const rings = Array.isArray(coordinates) ? coordinates.map(ringOf) : [];
  const closed = rings.filter((ring) => ring !== null);
  if (closed.length === 0 || closed.length < rings.length) {
    return null;
  }
  const loops = closed.map((ring) => {
    const loop = new s2.Loop(ring.slice(0, -1));
    // Without a reference system MongoDB takes the side that is smaller than half the earth.
    loop.normalize();
    return loop;
  });
  const inside = new s2.Polygon(loops);
  return { ...nothing, polygons: [{ inside, rings: closed.map((ring) => new s2.Polyline(ring)) }] };
};

const readers: Readonly<Record<string, Reader>> = {
  Point: point,
  LineString: line,
  Polygon: polygon,
  MultiPoint: many(point),
  MultiLineString: many(line),
  MultiPolygon: many(polygon),
};

/** The older form of a point: two numbers, in an array or as the first fields of a document. */
function pairOf(value: unknown): unknown[] | null {
  const values = Array.isArray(value) ? (value as unknown[]) : fieldsOf(value);
  const [longitude, latitude] = values;
  return typeof longitude === 'number' && typeof latitude === 'number'
    ? [longitude, latitude]
    : null;
}

const fieldsOf = (value: unknown): unknown[] =>
  isDocument(value) && !('type' in value) ? Object.values(value) : [];

/** Neighbours that are one point say nothing twice. */
function positions(coordinates: unknown): s2.Point[] | null {
  if (!Array.isArray(coordinates)) {
    return null;
  }
  const read = coordinates.map(position).filter((each) => each !== null);
  if (read.length < coordinates.length) {
    return null;
  }
  return read.filter((each, at) => at === 0 || !each.equals(read[at - 1] ?? each));
}

function ringOf(coordinates: unknown): s2.Point[] | null {
  const ring = positions(coordinates);
  const [first, last] = [ring?.[0], ring?.at(-1)];
  return ring && ring.length >= 4 && first && last?.equals(first) ? ring : null;
}

function joined(shapes: readonly (Shape | null)[]): Shape | null {
  const whole = shapes.filter((shape) => shape !== null);
  if (whole.length === 0 || whole.length < shapes.length) {
    return null;
  }
  return {
    points: whole.flatMap((shape) => shape.points),
    lines: whole.flatMap((shape) => shape.lines),
    polygons: whole.flatMap((shape) => shape.polygons),
  };
}
