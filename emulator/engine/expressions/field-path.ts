import { isDocument } from '../document';
import { failures } from '../errors';

/** The parts of a dotted path; MongoDB refuses one with an empty part or a dollar in front. */
export function partsOf(path: string): readonly string[] {
  const parts = path.split('.');
  if (parts.some((part) => part === '' || part.startsWith('$') || part === '__proto__')) {
    throw failures.operation(`FieldPath '${path.slice(0, 80)}' is not valid`);
  }
  return parts;
}

/** Follows a path through documents and, for each of their elements, through arrays. */
export function valueAt(value: unknown, parts: readonly string[], at = 0): unknown {
  const part = parts[at];
  if (part === undefined) {
    return value;
  }
  if (Array.isArray(value)) {
    return value
      .filter((item) => isDocument(item) || Array.isArray(item))
      .map((item) => valueAt(item, parts, at))
      .filter((found) => found !== undefined);
  }
  return isDocument(value) && Object.hasOwn(value, part)
    ? valueAt(value[part], parts, at + 1)
    : undefined;
}
