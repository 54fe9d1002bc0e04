import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { named } from '../expressions/arguments';
import { compareValues } from '../value-order';
import { rankOf } from '../value-types';
import { readTotals } from './accumulators';
import { valueOf, type Stage } from './stage';

/** What a bucket holds when nothing else is asked: how many rows. */
export const counted = { count: { $sum: 1 } };

/** A row is in the bucket whose lower boundary it has reached, or in the one for the rest. */
export const bucket: Stage = (argument, context) => {
  const given = named(argument, '$bucket', ['groupBy', 'boundaries'], ['default', 'output']);
  const boundaries = readBoundaries(given['boundaries']);
  const rest = given['default'];
  refuseInside(boundaries, rest);
  const value = valueOf(given['groupBy'], context);
  const totals = readTotals(given['output'] ?? counted, context);
  return (rows) => {
    const buckets = new Map<number, Document[]>();
    for (const row of rows) {
      const place = placeOf(value(row) ?? null, boundaries);
      if (place === undefined && rest === undefined) {
        throw failures.operation('$bucket found a value outside its boundaries and has no default');
      }
      const key = place ?? outside;
      buckets.set(key, [...(buckets.get(key) ?? []), row]);
    }
    return [...buckets]
      .map(([place, members]) => ({
        _id: place === outside ? rest : boundaries[place],
        ...Object.fromEntries(totals.map(([name, total]) => [name, total(members)])),
      }))
      .sort((one, other) => compareValues(one._id, other._id));
  };
};

const outside = -1;

function placeOf(value: unknown, boundaries: readonly unknown[]): number | undefined {
  const above = boundaries.findIndex((boundary) => compareValues(value, boundary) < 0);
  return above > 0 ? above - 1 : undefined;
}

function readBoundaries(boundaries: unknown): readonly unknown[] {
  const list: unknown[] = Array.isArray(boundaries) ? boundaries : [];
  const constants = list.map((each) =>
    isDocument(each) && '$literal' in each ? each['$literal'] : each,
  );
  const rising = constants.every(
    (each, at) =>
      at === 0 ||
      (rankOf(each) === rankOf(constants[at - 1]) && compareValues(constants[at - 1], each) < 0),
  );
  if (constants.length < 2 || !rising || constants.some(isExpression)) {
    throw failures.operation('$bucket needs at least two constant boundaries of one type, rising');
  }
  return constants;
}

const isExpression = (value: unknown): boolean =>
  (typeof value === 'string' && value.startsWith('$')) ||
  (isDocument(value) && Object.keys(value).some((key) => key.startsWith('$')));

function refuseInside(boundaries: readonly unknown[], rest: unknown): void {
  if (rest !== undefined && placeOf(rest, boundaries) !== undefined) {
    throw failures.operation(
      "$bucket's default must be less than its boundaries or not below them",
    );
  }
}
