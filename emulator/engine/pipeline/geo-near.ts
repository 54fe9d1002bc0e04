import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { named } from '../expressions/arguments';
import { partsOf } from '../expressions/field-path';
import { nearest, nearness } from '../geo/near';
import { leavesOf } from '../query/leaves';
import { refuseNear } from '../query/near-in-filter';
import { whole } from './flow';
import type { Rows } from './stage';
import { withField } from './unwind';

/** The first stage of a pipeline: rows by their distance from a point. */
export type GeoNear = {
  readonly filter: Document;
  /** The field that is measured, where the stage names one. */
  readonly key: string | undefined;
  /** `path` is the field that is measured. */
  readonly run: (rows: Rows, path: string) => Document[];
};

export function readGeoNear(argument: unknown): GeoNear {
  const given = named(argument, '$geoNear', ['near', 'distanceField', 'spherical'], optional);
  const { near: point, minDistance: least, maxDistance: most, key, query = {} } = given;
  const { distanceMultiplier: multiplier = 1, limit } = given;
  const distanceField = pathOf('distanceField', given['distanceField']);
  const places = 'includeLocs' in given ? pathOf('includeLocs', given['includeLocs']) : undefined;
  if (given['spherical'] !== true) {
    throw failures.operation('$geoNear with a 2dsphere index must be spherical: true');
  }
  if (!isDocument(query) || typeof multiplier !== 'number' || multiplier < 0) {
    throw failures.operation('$geoNear: query must be an object, distanceMultiplier not negative');
  }
  refuseNear(query);
  const near = nearness('$geoNear', { point, least, most });
  const rowsAtMost = limit === undefined ? Infinity : whole('$geoNear', limit, 1);
  const run = (rows: Rows, path: string): Document[] =>
    rows
      .flatMap((row) => {
        const found = nearest(leavesOf(row, path.split('.')).each, near);
        return found ? [{ row, ...found }] : [];
      })
      .sort((one, other) => one.metres - other.metres)
      .slice(0, rowsAtMost)
      .map(({ row, metres, place }) => {
        const measured = withField(row, distanceField, metres * multiplier);
        return places === undefined ? measured : withField(measured, places, place);
      });
  return { filter: query, key: key === undefined ? undefined : pathOf('key', key), run };
}

const optional = [
  'limit',
  'maxDistance',
  'minDistance',
  'query',
  'distanceMultiplier',
  'includeLocs',
  // Once said whether a document could come twice; it no longer can.
  'uniqueDocs',
  'key',
];

function pathOf(name: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') {
    throw failures.operation(`$geoNear requires that '${name}' is a path`);
  }
  return partsOf(value).join('.');
}
