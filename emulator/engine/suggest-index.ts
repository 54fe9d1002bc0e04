import type { IndexSpec } from './catalog';
import { constraintsOf } from './constraints';
import type { Document } from './document';
import type { Sort } from './sorting';

export type IndexKeys = IndexSpec['keys'];

/**
 * The index a query wants: fields it holds equal, then its order, then fields it holds between
 * bounds. Empty where no index would help.
 */
export function suggestIndex(filter: Document, sort: Sort): IndexKeys {
  const constraints = [...constraintsOf(filter)];
  const equal = constraints.filter(([, { equals }]) => equals).map(([path]) => path);
  const ranged = constraints.filter(([, { lower, upper }]) => lower ?? upper).map(([path]) => path);
  const keys = new Map<string, 1 | -1>(equal.map((path) => [path, 1]));
  for (const [path, direction] of sort) {
    keys.set(path, keys.get(path) ?? (direction < 0 ? -1 : 1));
  }
  for (const path of ranged) {
    keys.set(path, keys.get(path) ?? 1);
  }
  return [...keys].slice(0, mostKeys);
}

/** As many fields as `collections.json` may name in one index. */
const mostKeys = 10;
