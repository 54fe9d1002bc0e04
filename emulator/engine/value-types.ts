import { isDocument } from './document';

/** MongoDB's names of the types that a program can store; `missing` is a field that is not there. */
export type BsonType = keyof typeof rank;

export function typeOf(value: unknown): BsonType {
  if (value === undefined) {
    return 'missing';
  }
  if (value === null) {
    return 'null';
  }
  if (typeof value === 'number') {
    return numberType(value);
  }
  if (typeof value === 'string') {
    return 'string';
  }
  if (typeof value === 'boolean') {
    return 'bool';
  }
  if (Array.isArray(value)) {
    return 'array';
  }
  if (value instanceof Date) {
    return 'date';
  }
  if (value instanceof RegExp) {
    return 'regex';
  }
  return isDocument(value) ? 'object' : 'binData';
}

/** Values of one rank are compared as values; the ranks are in MongoDB's order of types. */
export const rankOf = (value: unknown): number => rank[typeOf(value)];

const rank = {
  missing: 0,
  null: 1,
  int: 2,
  long: 2,
  double: 2,
  string: 3,
  object: 4,
  array: 5,
  binData: 6,
  bool: 7,
  date: 8,
  regex: 9,
} as const;

/** The wire tells a whole number from a fraction by its value alone, so this does too. */
function numberType(value: number): 'int' | 'long' | 'double' {
  if (!Number.isSafeInteger(value)) {
    return 'double';
  }
  return Math.abs(value) < 2 ** 31 || value === -(2 ** 31) ? 'int' : 'long';
}
