import { LeftOpen, Refused, type Document, type Value } from './document';
import { evaluate } from './expressions';
import { compare, equals } from './order';

/** Documents by a key, in order of arrival within each group. */
export function grouped(
  documents: readonly Document[],
  specification: Document,
): readonly Document[] {
  const { _id: key, ...fields } = specification;
  const groups: { id: Value; members: Document[] }[] = [];
  for (const document of documents) {
    const id = evaluate(key, document) ?? null;
    const known = groups.find((group) => equals(group.id, id));
    if (known) {
      known.members.push(document);
    } else {
      groups.push({ id, members: [document] });
    }
  }
  return groups.map(({ id, members }) => ({ _id: id, ...accumulated(members, fields) }));
}

export const isOrderBound = (specification: Document): boolean =>
  Object.values(specification).some((field) =>
    ['$first', '$last', '$push'].some((name) => name in Object(field)),
  );

function accumulated(members: readonly Document[], fields: Document): Document {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const [[operator, expression] = ['', null]] = Object.entries(field as Document);
      const values = members.map((member) => evaluate(expression, member));
      return [name, accumulate(operator, values)];
    }),
  );
}

function accumulate(operator: string, values: readonly Value[]): Value {
  const numbers = values.filter((value) => typeof value === 'number');
  const known = values.filter((value) => value !== undefined);
  const real = known.filter((value) => value !== null);
  const sum = numbers.reduce((total, value) => total + value, 0);
  switch (operator) {
    case '$sum':
      return sum;
    case '$avg':
      return numbers.length > 0 ? sum / numbers.length : null;
    case '$min':
      return real.reduce<Value>(
        (best, v) => (best === null || compare(v, best) < 0 ? v : best),
        null,
      );
    case '$max':
      return real.reduce<Value>(
        (best, v) => (best === null || compare(v, best) > 0 ? v : best),
        null,
      );
    case '$push':
      return known;
    case '$addToSet':
      return known.filter((value, at) => known.findIndex((one) => equals(one, value)) === at);
    case '$first':
      return values[0] ?? null;
    case '$last':
      return values.at(-1) ?? null;
    default:
      throw new Refused(`unknown accumulator: ${operator}`);
  }
}

/** Documents into the bucket that begins at or below their value. */
export function bucketed(documents: readonly Document[], given: Document): readonly Document[] {
  const { groupBy, boundaries, output = { count: { $sum: 1 } } } = given;
  const edges = boundaries as readonly Value[];
  const last = edges.at(-1);
  const placed = documents.map((document) => {
    const value = evaluate(groupBy, document);
    if (value === undefined) {
      throw new LeftOpen('a bucket for what is not there');
    }
    const from = edges.findLast((edge) => compare(edge, value) <= 0);
    const id = from === undefined || compare(value, last) >= 0 ? given['default'] : from;
    if (id === undefined) {
      throw new Refused('a value in no bucket');
    }
    return { id, document };
  });
  const ids = [...edges, given['default']].filter((id) => placed.some((each) => each.id === id));
  return ids.map((id) => ({
    _id: id,
    ...accumulated(
      placed.filter((each) => each.id === id).map(({ document }) => document),
      output as Document,
    ),
  }));
}
