/** A value as documents hold it: null, boolean, number, text, date, list or document. */
export type Value = unknown;
export type Document = { readonly [field: string]: Value };

export function isDocument(value: Value): value is Document {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp)
  );
}

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** The names begin with a dollar: a condition or an expression rather than a document. */
export const hasOperators = (value: Value): value is Document =>
  isDocument(value) && Object.keys(value).some((name) => name.startsWith('$'));

/** What MongoDB refuses. */
export class Refused extends Error {}

/** What MongoDB's documentation leaves open, so that no answer can be held against it. */
export class LeftOpen extends Error {}
