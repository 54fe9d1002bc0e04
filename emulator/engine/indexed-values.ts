import { isDocument, type Document } from './document';
import { emptyArray } from './index-keys';

/** What an index holds of a document: one entry for each element where the path meets an array. */
export type IndexedValues = { readonly values: unknown[]; readonly throughArray: boolean };

export function indexedValues(document: Document, path: string): IndexedValues {
  const found = { values: [] as unknown[], throughArray: false };
  walk(document, path.split('.'), found);
  return found;
}

type Found = { values: unknown[]; throughArray: boolean };

function walk(value: unknown, parts: readonly string[], found: Found): void {
  const [part, ...rest] = parts;
  if (part === undefined) {
    leaf(value, found);
    return;
  }
  if (Array.isArray(value)) {
    throughElements(value, part, parts, rest, found);
    return;
  }
  if (isDocument(value) && Object.hasOwn(value, part)) {
    walk(value[part], rest, found);
    return;
  }
  found.values.push(null);
}

function leaf(value: unknown, found: Found): void {
  if (!Array.isArray(value)) {
    found.values.push(value);
    return;
  }
  found.throughArray = true;
  if (value.length === 0) {
    found.values.push(emptyArray);
    return;
  }
  found.values.push(...(value as unknown[]));
}

function throughElements(
  items: readonly unknown[],
  part: string,
  parts: readonly string[],
  rest: readonly string[],
  found: Found,
): void {
  found.throughArray = true;
  const before = found.values.length;
  if (/^\d+$/.test(part) && Number(part) < items.length) {
    walk(items[Number(part)], rest, found);
  }
  for (const item of items) {
    if (isDocument(item)) {
      walk(item, parts, found);
    }
  }
  if (found.values.length === before) {
    found.values.push(null);
  }
}
