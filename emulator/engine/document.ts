/** A stored document: what EJSON gives once dates are `Date` and numbers are numbers. */
export type Document = Record<string, unknown>;

/** True for an embedded document; dates, regular expressions and BSON types are values. */
export function isDocument(value: unknown): value is Document {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return false;
  }
  return !(value instanceof Date) && !(value instanceof RegExp) && !('_bsontype' in value);
}
