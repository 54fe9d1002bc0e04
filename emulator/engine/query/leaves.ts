import { isDocument, type Document } from '../document';

/**
 * What a query's path finds in a document. A path goes through every element of an array, and a
 * number in it also names one element. `whole` are the values at its end, `undefined` where a field
 * is missing; `each` has the elements of the arrays among them too.
 */
export type Leaves = { readonly whole: readonly unknown[]; readonly each: readonly unknown[] };

export function leavesOf(document: Document, parts: readonly string[]): Leaves {
  const whole: unknown[] = [];
  walk(document, parts, 0, whole);
  const arrays = whole.filter((value): value is unknown[] => Array.isArray(value));
  return { whole, each: arrays.length === 0 ? whole : [...whole, ...arrays.flat()] };
}

/** One value by itself: an element of an array, which is not taken apart again. */
export const onlyLeaf = (value: unknown): Leaves => ({ whole: [value], each: [value] });

export const isIndex = (part: string): boolean => /^(0|[1-9]\d*)$/.test(part);

function walk(value: unknown, parts: readonly string[], at: number, whole: unknown[]): void {
  const part = parts[at];
  if (part === undefined) {
    whole.push(value);
    return;
  }
  if (Array.isArray(value)) {
    if (isIndex(part) && Number(part) < value.length) {
      walk(value[Number(part)], parts, at + 1, whole);
    }
    value.filter(isDocument).forEach((item) => walk(item, parts, at, whole));
    return;
  }
  if (isDocument(value) && Object.hasOwn(value, part)) {
    walk(value[part], parts, at + 1, whole);
    return;
  }
  whole.push(undefined);
}
