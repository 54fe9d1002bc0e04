import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { apply } from './edit';
import { everyElement, readPath } from './paths';

/** Moves a field; neither end may be within an array. */
export function readRename(
  from: string,
  fromParts: readonly string[],
  argument: unknown,
): { readonly paths: readonly string[]; readonly run: (document: Document) => void } {
  if (typeof argument !== 'string') {
    throw failures.operation("(BadValue) The 'to' field for $rename must be a string");
  }
  const toParts = readPath(argument);
  if (from === argument) {
    throw failures.operation('(BadValue) The source and target field for $rename must differ');
  }
  if ([...fromParts, ...toParts].includes(everyElement)) {
    throw failures.operation('(BadValue) $rename takes plain paths');
  }
  const run = (document: Document): void => {
    refuseArrays(document, fromParts, 'source');
    const value = valueAt(document, fromParts);
    if (value === undefined) {
      return;
    }
    refuseArrays(document, toParts, 'destination');
    apply(document, { parts: fromParts, creates: false, change: () => undefined });
    apply(document, { parts: toParts, creates: true, change: () => value });
  };
  return { paths: [from, argument], run };
}

function refuseArrays(document: Document, parts: readonly string[], end: string): void {
  let value: unknown = document;
  for (const part of parts) {
    if (Array.isArray(value)) {
      throw failures.operation(`(BadValue) The ${end} field cannot be an array element`);
    }
    if (value !== undefined && !isDocument(value)) {
      throw failures.operation(`(PathNotViable) the ${end} field '${part}' is in no document`);
    }
    value = value?.[part];
  }
}

const valueAt = (document: Document, parts: readonly string[]): unknown =>
  parts.reduce<unknown>(
    (value, part) => (isDocument(value) && Object.hasOwn(value, part) ? value[part] : undefined),
    document,
  );
