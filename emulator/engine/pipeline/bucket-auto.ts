import type { Document } from '../document';
import { failures } from '../errors';
import { named } from '../expressions/arguments';
import { compareValues, sameValue } from '../value-order';
import { readTotals } from './accumulators';
import { counted } from './bucket';
import { whole } from './flow';
import { valueOf, type Stage } from './stage';

/** So many buckets of about as many rows each; equal values stay together. */
export const bucketAuto: Stage = (argument, context) => {
  const optional = ['output', 'granularity'];
  const given = named(argument, '$bucketAuto', ['groupBy', 'buckets'], optional);
  if ('granularity' in given) {
    throw failures.unsupported('the granularity of $bucketAuto');
  }
  const wanted = whole('$bucketAuto', given['buckets'], 1);
  const value = valueOf(given['groupBy'], context);
  const totals = readTotals(given['output'] ?? counted, context);
  return (rows) => {
    const keyed = rows.map((row) => ({ row, key: value(row) ?? null }));
    keyed.sort((one, other) => compareValues(one.key, other.key));
    const buckets = share(keyed, wanted);
    return buckets.map((members, at) => ({
      _id: { min: members[0]?.key, max: (buckets[at + 1]?.[0] ?? members.at(-1))?.key },
      ...Object.fromEntries(
        totals.map(([name, total]) => [name, total(members.map(({ row }) => row))]),
      ),
    }));
  };
};

type Keyed = { readonly row: Document; readonly key: unknown };

function share(keyed: readonly Keyed[], wanted: number): Keyed[][] {
  const size = Math.max(1, Math.round(keyed.length / wanted));
  const buckets: Keyed[][] = [];
  for (const each of keyed) {
    const last = buckets.at(-1);
    const full = last !== undefined && last.length >= size && buckets.length < wanted;
    if (!last || (full && !sameValue(last.at(-1)?.key, each.key))) {
      buckets.push([each]);
    } else {
      last.push(each);
    }
  }
  return buckets;
}
