import { isDocument, type Document } from '../document';
import { failures } from '../errors';

/** MongoDB's own limit on nesting; it also keeps every recursion here bounded. */
export const maximumDepth = 100;

/**
 * A stored document holds no operators: no field, however deep, is named with a dollar. One with a
 * dot in its name could be stored, and no query would find it.
 */
export function assertStorable(value: unknown, depth = 0): void {
  if (depth > maximumDepth) {
    throw failures.operation('the document is nested more than 100 levels deep');
  }
  if (Array.isArray(value)) {
    value.forEach((item) => assertStorable(item, depth + 1));
  } else if (isDocument(value)) {
    assertFields(value, depth);
  }
}

function assertFields(document: Document, depth: number): void {
  for (const [name, value] of Object.entries(document)) {
    if (name.startsWith('$')) {
      throw failures.operation(
        '(DollarPrefixedFieldName) The dollar ($) prefixed field is not valid for storage.',
      );
    }
    if (name.includes('.')) {
      throw failures.operation('(DottedFieldName) The dotted field name is not valid for storage.');
    }
    assertStorable(value, depth + 1);
  }
}

/** An `_id` is one value that never changes place: no list, and no pattern. */
export function assertId(id: unknown): void {
  if (Array.isArray(id) || id instanceof RegExp) {
    throw failures.operation('(InvalidIdField) The _id value cannot be an array or a regex');
  }
}
