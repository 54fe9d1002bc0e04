import { placesOf, type IndexSpec } from '../catalog';
import type { Document } from '../document';
import { failures } from '../errors';
import { leavesOf } from '../query/leaves';
import { shapeOf } from './shape';

/** An index of places takes places, lists of places, and nothing at all. */
export function assertPlaces(index: IndexSpec, document: Document): void {
  for (const path of placesOf(index)) {
    if (!leavesOf(document, path.split('.')).whole.every(isIndexable)) {
      throw failures.operation(`Can't extract geo keys for the index ${index.name}`);
    }
  }
}

const isIndexable = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  shapeOf(value) !== null ||
  (Array.isArray(value) && value.every((item) => shapeOf(item) !== null));
