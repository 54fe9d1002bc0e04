import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { named } from '../expressions/arguments';
import { partsOf } from '../expressions/field-path';
import { alter } from '../projection/reshape';
import { readTree } from '../projection/tree';
import type { Stage } from './stage';

/** One row for each element; a value that is no array stands for itself. */
export const unwind: Stage = (argument) => {
  const { path, includeArrayIndex, preserveNullAndEmptyArrays } = named(
    typeof argument === 'string' ? { path: argument } : argument,
    '$unwind',
    ['path'],
    ['includeArrayIndex', 'preserveNullAndEmptyArrays'],
  );
  if (typeof path !== 'string' || !path.startsWith('$')) {
    throw failures.operation("path option to $unwind stage should be prefixed with a '$'");
  }
  const place = readPlace(includeArrayIndex);
  const preserve = readFlag(preserveNullAndEmptyArrays);
  const parts = partsOf(path.slice(1));
  return (rows) =>
    rows.flatMap((row) =>
      elementsOf(fieldAt(row, parts), preserve).map(({ value, at }) => {
        const changed = withField(row, parts.join('.'), value);
        return place === undefined ? changed : withField(changed, place, at);
      }),
    );
};

type Element = { readonly value: unknown; readonly at: number | null };

function elementsOf(value: unknown, preserve: boolean): Element[] {
  if (Array.isArray(value) && value.length > 0) {
    return value.map((item: unknown, at) => ({ value: item, at }));
  }
  if (Array.isArray(value)) {
    return preserve ? [{ value: undefined, at: null }] : [];
  }
  return value === null || value === undefined
    ? preserve
      ? [{ value, at: null }]
      : []
    : [{ value, at: null }];
}

/** Unlike in an expression, the path does not go through arrays. */
function fieldAt(value: unknown, parts: readonly string[]): unknown {
  return parts.reduce<unknown>(
    (at, part) => (isDocument(at) && Object.hasOwn(at, part) ? at[part] : undefined),
    value,
  );
}

/** A missing value takes the field away, and makes nothing on its way there. */
export function withField(row: Document, path: string, value: unknown): Document {
  const tree = readTree({ [path]: value }, () =>
    value === undefined ? { kind: 'drop' } : { kind: 'compute', compute: () => value },
  );
  return alter(row, tree);
}

function readPlace(name: unknown): string | undefined {
  if (name === undefined) {
    return undefined;
  }
  if (typeof name !== 'string' || name === '' || name.startsWith('$')) {
    throw failures.operation('includeArrayIndex option to $unwind stage should be a plain path');
  }
  return name;
}

function readFlag(flag: unknown): boolean {
  if (flag !== undefined && typeof flag !== 'boolean') {
    throw failures.operation('preserveNullAndEmptyArrays of $unwind should be true or false');
  }
  return flag ?? false;
}
