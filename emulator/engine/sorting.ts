import type { Document } from './document';
import { failures } from './errors';
import { emptyArray } from './index-keys';
import { indexedValues } from './indexed-values';
import { compareValues } from './value-order';

export type Sort = readonly (readonly [path: string, direction: number])[];

/** MongoDB's own limit. */
const mostKeys = 32;

export function readSort(order: Document): Sort {
  const sort = Object.entries(order).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) {
      throw failures.operation('(Location15975) an order is 1 or -1');
    }
    return [path, direction] as const;
  });
  if (sort.length > mostKeys) {
    throw failures.operation(`(BadValue) too many sort keys, at most ${mostKeys}`);
  }
  return sort;
}

/** A stable order; an array stands where its least element does, or its greatest going down. */
export function sorted(documents: readonly Document[], sort: Sort): Document[] {
  const rows = documents.map((document) => ({
    document,
    keys: sort.map(([path, direction]) => sortKey(document, path, direction)),
  }));
  rows.sort((one, other) => {
    for (const [at, [, direction]] of sort.entries()) {
      const turn = compareValues(one.keys[at], other.keys[at]) * direction;
      if (turn !== 0) {
        return turn;
      }
    }
    return 0;
  });
  return rows.map(({ document }) => document);
}

function sortKey(document: Document, path: string, direction: number): unknown {
  const values = indexedValues(document, path).values.map((value) =>
    // An empty array comes before null, where nothing else is.
    value === emptyArray ? undefined : value,
  );
  return values.reduce((best, value) =>
    compareValues(value, best) * direction < 0 ? value : best,
  );
}
