import { isOrderedIndex, placesOf, type OrderedIndex, type StoredCollection } from './catalog';
import { constraintsOf, type Constraint, type Constraints } from './constraints';
import type { Document } from './document';
import { indexPrefix } from './entries';
import { failures } from './errors';
import type { NearField } from './geo/near';
import type { KeyRange } from './index-entries';
import { after, directed, encodeKey, fieldRange } from './index-keys';
import type { Sort } from './sorting';

/** How to find the candidates of a query. They may be too many, never too few. */
export type Plan =
  | { readonly kind: 'ids'; readonly ids: readonly unknown[]; readonly sorted: boolean }
  | { readonly kind: 'scan'; readonly sorted: boolean }
  /** Where MongoDB would use its index of places, every document is looked at. */
  | { readonly kind: 'places'; readonly name: string; readonly sorted: boolean }
  | {
      readonly kind: 'index';
      readonly index: OrderedIndex;
      readonly ranges: readonly KeyRange[];
      readonly reverse: boolean;
      readonly sorted: boolean;
    };

export function plan(
  collection: StoredCollection,
  filter: Document,
  sort: Sort,
  near?: NearField,
): Plan {
  if (near) {
    return { kind: 'places', name: placeIndex(collection, near.path), sorted: false };
  }
  const constraints = constraintsOf(filter);
  const ids = constraints.get('_id')?.equals;
  if (ids) {
    const once = [
      ...new Map(ids.map((id) => [encodeKey(id).bytes.toString('latin1'), id])).values(),
    ];
    return { kind: 'ids', ids: once, sorted: sort.length === 0 || once.length < 2 };
  }
  let best: { score: number; plan: Plan } | undefined;
  for (const index of collection.indexes.filter(isOrderedIndex)) {
    const candidate = consider(index, constraints, sort);
    if (candidate && candidate.score > (best?.score ?? 0)) {
      best = candidate;
    }
  }
  if (best) {
    return best.plan;
  }
  const sorted = sort.length === 0;
  const places = collection.indexes.find((index) =>
    placesOf(index).some((path) => constraints.get(path)?.place),
  );
  return places ? { kind: 'places', name: places.name, sorted } : { kind: 'scan', sorted };
}

/** The one index of places that a measured field has, as MongoDB demands. */
export function placeIndex(collection: StoredCollection, path: string): string {
  const index = collection.indexes.find((each) => placesOf(each).includes(path));
  if (!index) {
    throw failures.operation(
      'error processing query: planner returned error: unable to find index for $geoNear query',
    );
  }
  return index.name;
}

/** As explain() would say it: IDHACK, IXSCAN and the index, or COLLSCAN; SORT when in memory. */
export function describe(chosen: Plan): string {
  const how = howOf(chosen);
  return chosen.sorted ? how : `${how} SORT`;
}

function howOf(chosen: Plan): string {
  switch (chosen.kind) {
    case 'ids':
      return 'IDHACK';
    case 'scan':
      return 'COLLSCAN';
    case 'places':
      return `2DSPHERE ${chosen.name}, every document examined`;
    case 'index':
      return `IXSCAN ${chosen.index.name}`;
  }
}

/** More starting points than this would cost more than they save. */
const mostRanges = 256;
const weights = { equality: 10, range: 5, sort: 4 };

function consider(
  index: OrderedIndex,
  constraints: Constraints,
  sort: Sort,
): { score: number; plan: Plan } | undefined {
  let prefixes = [indexPrefix(index.id)];
  let fixed = 0;
  let single = true;
  for (const [path, direction] of index.keys) {
    const equals = constraints.get(path)?.equals;
    if (!equals || equals.length * prefixes.length > mostRanges) {
      break;
    }
    const tails = equals.map((value) => directed(encodeKey(value).bytes, direction));
    prefixes = prefixes.flatMap((head) => tails.map((tail) => Buffer.concat([head, tail])));
    single &&= equals.length === 1;
    fixed += 1;
  }
  const order = single && !index.loose ? orderServed(index, fixed, sort, constraints) : undefined;
  const sorted = sort.length === 0 || order !== undefined;
  const range = rangeAt(index, fixed, constraints);
  const score =
    fixed * weights.equality +
    (range ? weights.range : 0) +
    (sort.length > 0 && sorted ? weights.sort : 0);
  const ranges = prefixes.map((prefix) => narrowed(prefix, range));
  return { score, plan: { kind: 'index', index, ranges, reverse: order === 'reverse', sorted } };
}

function rangeAt(
  index: OrderedIndex,
  at: number,
  constraints: Constraints,
): { start: Buffer; end: Buffer } | undefined {
  const key = index.keys[at];
  const constraint = key && constraints.get(key[0]);
  if (!key || (!constraint?.lower && !constraint?.upper)) {
    return undefined;
  }
  const { lower, upper } = usableBounds(index, constraint);
  return fieldRange(lower, upper, key[1]);
}

/** Two elements of one array may meet one bound each, so a loose index can use only one bound. */
function usableBounds(index: OrderedIndex, constraint: Constraint): Constraint {
  const { lower, upper } = constraint;
  if (!lower || !upper) {
    return constraint;
  }
  const sameType = encodeKey(lower.value).bytes[0] === encodeKey(upper.value).bytes[0];
  return index.loose || !sameType ? { lower } : constraint;
}

const narrowed = (prefix: Buffer, range: { start: Buffer; end: Buffer } | undefined): KeyRange => ({
  start: range ? Buffer.concat([prefix, range.start]) : prefix,
  end: Buffer.concat([prefix, range?.end ?? after]),
});

/** Whether reading the index forward or in reverse gives the order asked for. */
function orderServed(
  index: OrderedIndex,
  fixed: number,
  sort: Sort,
  constraints: Constraints,
): 'forward' | 'reverse' | undefined {
  const asked = sort.filter(([path]) => constraints.get(path)?.equals?.length !== 1);
  const offered = index.keys.slice(fixed);
  const turns = asked.map(([path, direction], at) => {
    const key = offered[at];
    return key?.[0] === path ? Math.sign(direction) * key[1] : 0;
  });
  if (turns.every((turn) => turn === 1)) {
    return 'forward';
  }
  return turns.every((turn) => turn === -1) ? 'reverse' : undefined;
}
