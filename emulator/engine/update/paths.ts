import { failures } from '../errors';

/** Reads the path of an update; what MongoDB would refuse to change is refused. */
export function readPath(path: string): readonly string[] {
  if (path === '_id' || path.startsWith('_id.')) {
    throw failures.operation(
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    );
  }
  const parts = path.split('.');
  if (parts.some((part) => part === '' || part === '__proto__')) {
    throw failures.operation(`(EmptyFieldName) the path '${path.slice(0, 80)}' is not valid`);
  }
  const positional = parts.find((part) => part.startsWith('$') && part !== everyElement);
  if (positional !== undefined) {
    throw /^\$(\[\w*\])?$/.test(positional)
      ? failures.unsupported(`the positional operator ${positional}`)
      : failures.operation(
          `(DollarPrefixedFieldName) The dollar ($) prefixed field '${positional.slice(0, 80)}' ` +
            'is not valid for storage.',
        );
  }
  return parts;
}

/** Stands in a path for all the elements of an array. */
export const everyElement = '$[]';

/** Two changes of one place in one update would depend on their order. */
export function refuseConflicts(paths: readonly string[]): void {
  const all = new Set<string>();
  for (const path of paths) {
    if (all.has(path)) {
      throw conflict(path, path);
    }
    all.add(path);
  }
  for (const path of paths) {
    for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
      const above = path.slice(0, dot);
      if (all.has(above)) {
        throw conflict(path, above);
      }
    }
  }
}

const conflict = (path: string, other: string): Error =>
  failures.operation(
    `(ConflictingUpdateOperators) Updating the path '${path.slice(0, 80)}' would create a ` +
      `conflict at '${other.slice(0, 80)}'`,
  );
