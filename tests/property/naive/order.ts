import { isDocument, isList, type Value } from './document';

/** MongoDB's order of all values: by type first, then within the type. */
export function compare(one: Value, other: Value): number {
  const byType = rankOf(one) - rankOf(other);
  return byType === 0 ? compareAlike(one, other) : Math.sign(byType);
}

export const equals = (one: Value, other: Value): boolean => compare(one, other) === 0;

/** A missing value and null are of one type: nothing is less than null but an empty list. */
export function rankOf(value: Value): number {
  if (value === null || value === undefined) {
    return 1;
  }
  if (isDocument(value)) {
    return 4;
  }
  if (isList(value)) {
    return 5;
  }
  if (value instanceof Date) {
    return 7;
  }
  return { number: 2, string: 3, boolean: 6 }[typeof value as 'number' | 'string' | 'boolean'];
}

function compareAlike(one: Value, other: Value): number {
  if (typeof one === 'string' && typeof other === 'string') {
    // By the bytes of UTF-8, not by UTF-16 units: they differ beyond U+FFFF.
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
  }
  if (isList(one) && isList(other)) {
    return compareLists(one, other, compare);
  }
  if (isDocument(one) && isDocument(other)) {
    return compareLists(Object.entries(one), Object.entries(other), compareFields);
  }
  return Math.sign(Number(one) - Number(other)) || 0;
}

function compareFields(one: readonly [string, Value], other: readonly [string, Value]): number {
  const byType = rankOf(one[1]) - rankOf(other[1]);
  return byType || compare(one[0], other[0]) || compare(one[1], other[1]);
}

function compareLists<T>(
  one: readonly T[],
  other: readonly T[],
  each: (a: T, b: T) => number,
): number {
  for (const [at, item] of one.entries()) {
    const twin = other[at];
    if (at >= other.length) {
      return 1;
    }
    const found = each(item, twin as T);
    if (found !== 0) {
      return Math.sign(found);
    }
  }
  return one.length < other.length ? -1 : 0;
}
