import { isDocument } from '../document';
import { failures } from '../errors';
import { equals } from './comparisons';
import type { Condition, Readers } from './reading';

export function hasSize(argument: unknown): Condition {
  if (!Number.isInteger(argument) || Number(argument) < 0) {
    throw failures.operation('(BadValue) $size needs a whole number that is not negative');
  }
  return ({ whole }) => whole.some((value) => Array.isArray(value) && value.length === argument);
}

export function elementMatches(argument: unknown, { element }: Readers): Condition {
  if (!isDocument(argument)) {
    throw failures.operation('(BadValue) $elemMatch needs an Object');
  }
  const matches = element(argument);
  return ({ whole }) => whole.some((value) => Array.isArray(value) && value.some(matches));
}

/** Every item is found: as a value, or by an `$elemMatch`. An empty list finds nothing. */
export function containsAll(argument: unknown, readers: Readers): Condition {
  if (!Array.isArray(argument)) {
    throw failures.operation('(BadValue) $all needs an array');
  }
  const elementwise = argument.filter(isElementMatch).length;
  if (elementwise > 0 && elementwise < argument.length) {
    throw failures.operation('(BadValue) $all takes either values or $elemMatch, not both');
  }
  const tests = argument.map((item: unknown) => {
    if (isElementMatch(item)) {
      return elementMatches(item['$elemMatch'], readers);
    }
    if (isDocument(item) && Object.keys(item)[0]?.startsWith('$')) {
      throw failures.operation('(BadValue) no $ expressions in $all');
    }
    return equals(item);
  });
  return (leaves) => tests.length > 0 && tests.every((test) => test(leaves));
}

const isElementMatch = (item: unknown): item is Record<'$elemMatch', unknown> =>
  isDocument(item) && Object.keys(item)[0] === '$elemMatch';
