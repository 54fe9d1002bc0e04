import type { StoredCollection } from './catalog';
import type { Document } from './document';
import { failures } from './errors';
import type { CallMeter, Unindexed } from './meter';
import type { Sort } from './sorting';
import { suggestIndex } from './suggest-index';

/**
 * Notes a query that no index serves, and refuses it where the meter says so. Whoever asks for
 * everything, in any order, wants no index; `_id` has one that nobody declares.
 */
export function noteScan(
  collection: StoredCollection,
  filter: Document,
  sort: Sort,
  meter: CallMeter,
): void {
  if (Object.keys(filter).length === 0 && sort.length === 0) {
    return;
  }
  const keys = suggestIndex(filter, sort);
  if (keys[0]?.[0] === '_id') {
    return;
  }
  const unindexed = { collection: collection.name, keys };
  meter.unindexed.push(unindexed);
  if (meter.refusesScans) {
    throw failures.operation(`unindexed query of ${collection.name}: ${wanted(unindexed)}`);
  }
}

/** Names fields, never values. */
export const wanted = ({ keys }: Unindexed): string =>
  keys.length === 0
    ? 'no index can serve its condition'
    : `it wants the index ${JSON.stringify({ keys })}`;
