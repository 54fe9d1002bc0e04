import { meets } from './conditions';
import { hasOperators, isDocument, type Document, type Value } from './document';
import { evaluate } from './expressions';

/** Whether a document is found by a filter. */
export function matches(document: Value, filter: Document): boolean {
  return Object.entries(filter).every(([name, condition]) => {
    const parts = condition as readonly Document[];
    switch (name) {
      case '$and':
        return parts.every((part) => matches(document, part));
      case '$or':
        return parts.some((part) => matches(document, part));
      case '$nor':
        return !parts.some((part) => matches(document, part));
      case '$expr':
        return Boolean(evaluate(condition, isDocument(document) ? document : {}));
      default:
        return meets(document, name.split('.'), asCondition(condition), matches);
    }
  });
}

/** A plain value asks for equality, a regular expression for a match. */
const asCondition = (condition: Value): Document => {
  if (condition instanceof RegExp) {
    return { $regex: condition };
  }
  return hasOperators(condition) ? condition : { $eq: condition };
};
