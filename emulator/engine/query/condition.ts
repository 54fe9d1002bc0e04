import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { wordOf } from '../words';
import { equals } from './comparisons';
import { fieldOperators } from './field-operators';
import { onlyLeaf } from './leaves';
import type { CompileFilter, Condition } from './reading';

/** Reads what stands beside a field: a value, or a document of operators. */
export function compileCondition(condition: unknown, compileFilter: CompileFilter): Condition {
  if (!isOperators(condition)) {
    return equals(condition);
  }
  const tests = Object.entries(withOptions(condition)).map(([word, argument]) =>
    wordOf(
      'query',
      fieldOperators,
      word,
    )(argument, {
      nested: (inner) => compileCondition(inner, compileFilter),
      element: (inner) => compileElement(inner, compileFilter),
    }),
  );
  return (leaves) => tests.every((test) => test(leaves));
}

/** Reads a condition on one element of an array: operators, or a filter of its fields. */
export function compileElement(
  condition: unknown,
  compileFilter: CompileFilter,
): (element: unknown) => boolean {
  if (isOperators(condition) && !Object.keys(condition).some((key) => logical.has(key))) {
    const test = compileCondition(condition, compileFilter);
    return (element) => test(onlyLeaf(element));
  }
  if (!isDocument(condition)) {
    const test = equals(condition);
    return (element) => test(onlyLeaf(element));
  }
  const test = compileFilter(condition);
  // MongoDB reads an array among the elements as a document of its positions.
  return (element) =>
    isDocument(element) ? test(element) : Array.isArray(element) && test({ ...element });
}

const logical = new Set(['$and', '$or', '$nor', '$expr', '$jsonSchema']);

export function isOperators(condition: unknown): condition is Document {
  if (!isDocument(condition)) {
    return false;
  }
  const keys = Object.keys(condition);
  const operators = keys.filter((key) => key.startsWith('$'));
  if (operators.length > 0 && operators.length < keys.length) {
    const other = keys.find((key) => !key.startsWith('$')) ?? '';
    throw failures.operation(`(BadValue) unknown operator: ${other.slice(0, 80)}`);
  }
  return operators.length > 0;
}

/** `$options` says how to read the `$regex` beside it. */
function withOptions(condition: Document): Document {
  const { $options: options, ...rest } = condition;
  if (options === undefined) {
    return condition;
  }
  const pattern = rest['$regex'];
  if (pattern === undefined || typeof options !== 'string') {
    throw failures.operation('(BadValue) $options needs a $regex');
  }
  return { ...rest, $regex: { pattern, options } };
}
