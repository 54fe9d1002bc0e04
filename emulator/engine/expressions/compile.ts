import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { wordOf } from '../words';
import { partsOf, valueAt } from './field-path';
import { operators } from './operators';
import type { Evaluate } from './scope';

/** Reads an aggregation expression; `names` are the variables it may use. */
export function compileExpression(expression: unknown, names: readonly string[] = []): Evaluate {
  if (typeof expression === 'string') {
    return expression.startsWith('$') ? reference(expression, names) : () => expression;
  }
  if (Array.isArray(expression)) {
    const parts = expression.map((part: unknown) => compileExpression(part, names));
    return (scope) => parts.map((part) => part(scope) ?? null);
  }
  if (!isDocument(expression)) {
    return () => expression;
  }
  const [word] = Object.keys(expression);
  return word?.startsWith('$') ? operation(expression, word, names) : fieldsOf(expression, names);
}

function operation(expression: Document, word: string, names: readonly string[]): Evaluate {
  if (Object.keys(expression).length > 1) {
    throw failures.operation(
      'An object representing an expression must have exactly one field: ' + word.slice(0, 80),
    );
  }
  return wordOf(
    'expression',
    operators,
    word,
  )(expression[word], {
    word,
    compile: (part) => compileExpression(part, names),
    compileWith: (more, part) => compileExpression(part, [...names, ...more]),
  });
}

/** A document written out; a part that is missing leaves its field out. */
function fieldsOf(expression: Document, names: readonly string[]): Evaluate {
  const parts = Object.entries(expression).map(([name, part]) => {
    if (name.startsWith('$') || name.includes('.')) {
      throw failures.operation(`FieldPath field names may not be '${name.slice(0, 80)}' here`);
    }
    return [name, compileExpression(part, names)] as const;
  });
  return (scope) =>
    Object.fromEntries(
      parts
        .map(([name, part]) => [name, part(scope)] as const)
        .filter(([, value]) => value !== undefined),
    );
}

function reference(text: string, names: readonly string[]): Evaluate {
  if (!text.startsWith('$$')) {
    const parts = partsOf(text.slice(1));
    return ({ root }) => valueAt(root, parts);
  }
  const [name = '', ...parts] = partsOf(text.slice(2));
  if (name === 'ROOT' || name === 'CURRENT') {
    return ({ root }) => valueAt(root, parts);
  }
  if (name === 'REMOVE') {
    return () => undefined;
  }
  if (!names.includes(name)) {
    throw systemVariables.has(name)
      ? failures.unsupported(`$$${name}`)
      : failures.operation(`Use of undefined variable: ${name.slice(0, 80)}`);
  }
  return ({ variables }) => valueAt(variables[name], parts);
}

const systemVariables = new Set(['NOW', 'CLUSTER_TIME', 'DESCEND', 'PRUNE', 'KEEP', 'SEARCH_META']);
