import { isDocument, type Document } from './document';
import { failures } from './errors';

/** Refuses the updates that MongoDB refuses and mingo silently ignores. */
export function preflight(document: Document, modifier: Document): void {
  for (const [operator, fields] of Object.entries(modifier)) {
    if (!isDocument(fields)) {
      throw failures.operation(`(FailedToParse) ${operator} needs a document of fields`);
    }
    for (const [path, argument] of Object.entries(fields)) {
      assertMutable(path);
      if (operator === '$rename') {
        assertMutable(String(argument));
      } else if (operator !== '$unset') {
        assertApplies(operator, path, argument, currentAt(document, path));
      }
    }
  }
}

function assertMutable(path: string): void {
  if (path === '_id' || path.startsWith('_id.')) {
    throw failures.operation(
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    );
  }
  if (path.split('.').some((part) => part === '' || part === '__proto__')) {
    throw failures.operation(`(EmptyFieldName) the path '${path}' is not valid`);
  }
}

function assertApplies(operator: string, path: string, argument: unknown, current: unknown): void {
  const present = current !== undefined;
  if (operator === '$inc' || operator === '$mul') {
    if (typeof argument !== 'number' || (present && typeof current !== 'number')) {
      throw failures.operation(
        `(TypeMismatch) Cannot apply ${operator} to a value of non-numeric type in '${path}'`,
      );
    }
  }
  if (arrayOperators.has(operator) && present && !Array.isArray(current)) {
    throw failures.operation(`(BadValue) The field '${path}' must be an array`);
  }
}

const arrayOperators = new Set(['$push', '$addToSet', '$pull', '$pullAll', '$pop']);

/** The value a path leads to; a path through a value that holds no fields is refused. */
function currentAt(document: Document, path: string): unknown {
  const parts = path.split('.');
  let value: unknown = document;
  for (const [depth, part] of parts.entries()) {
    if (value === undefined) {
      return undefined;
    }
    if (!isDocument(value) && !Array.isArray(value)) {
      throw failures.operation(
        `(PathNotViable) Cannot create field '${part}' in element '${parts[depth - 1] ?? ''}'`,
      );
    }
    value = Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined;
  }
  return value;
}
