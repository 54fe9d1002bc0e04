import type { StoredCollection, StoredIndex } from './catalog';
import { constraintsOf, type Constraint, type Constraints } from './constraints';
import type { Document } from './document';
import { indexPrefix } from './entries';
import type { KeyRange } from './index-entries';
import { after, directed, encodeKey, fieldRange } from './index-keys';

/** How to find the candidates of a query. They may be too many, never too few. */
export type Plan =
  | { readonly kind: 'ids'; readonly ids: readonly unknown[]; readonly sorted: boolean }
  | { readonly kind: 'scan'; readonly sorted: boolean }
  | {
      readonly kind: 'index';
      readonly index: StoredIndex;
      readonly ranges: readonly KeyRange[];
      readonly reverse: boolean;
      readonly sorted: boolean;
    };

export type Sort = readonly (readonly [path: string, direction: number])[];

export function plan(collection: StoredCollection, filter: Document, sort: Sort): Plan {
  const constraints = constraintsOf(filter);
  const ids = constraints.get('_id')?.equals;
  if (ids) {
    const once = [...new Map(ids.map((id) => [String(encodeKey(id).bytes), id])).values()];
    return { kind: 'ids', ids: once, sorted: sort.length === 0 || once.length < 2 };
  }
  let best: { score: number; plan: Plan } | undefined;
  for (const index of collection.indexes) {
    const candidate = consider(index, constraints, sort);
    if (candidate && candidate.score > (best?.score ?? 0)) {
      best = candidate;
    }
  }
  return best?.plan ?? { kind: 'scan', sorted: sort.length === 0 };
}

/** As explain() would say it: IDHACK, IXSCAN and the index, or COLLSCAN; SORT when in memory. */
export function describe(chosen: Plan): string {
  const names = { ids: 'IDHACK', scan: 'COLLSCAN' };
  const how = chosen.kind === 'index' ? `IXSCAN ${chosen.index.name}` : names[chosen.kind];
  return chosen.sorted ? how : `${how} SORT`;
}

/** More starting points than this would cost more than they save. */
const mostRanges = 256;
const weights = { equality: 10, range: 5, sort: 4 };

function consider(
  index: StoredIndex,
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
  index: StoredIndex,
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
function usableBounds(index: StoredIndex, constraint: Constraint): Constraint {
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
  index: StoredIndex,
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
