import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { compileElement } from '../query/condition';
import { compileFilter } from '../query/filter';
import type { Word } from '../vocabulary';
import { wordOf } from '../words';
import { keepOrDrop, reshaping } from './modes';
import { readTree, type Leaf } from './tree';

/** Keeps the fields a projection names, as `field()` of the SDK asks. */
export function project(documents: Document[], projection: Document): Document[] {
  if (Object.keys(projection).length === 0) {
    return documents;
  }
  const elements = new Set<Leaf>();
  const tree = readTree(projection, (value, path) => {
    const plain = keepOrDrop(value);
    if (plain) {
      return plain;
    }
    const [word] = isDocument(value) ? Object.keys(value) : [];
    if (!isDocument(value) || !word?.startsWith('$')) {
      if (isDocument(value)) {
        return null;
      }
      throw failures.operation('(BadValue) a projection has 1, 0, $slice or $elemMatch');
    }
    const leaf = wordOf('projection', shapes, word)(value[word], path);
    if (word === '$elemMatch') {
      elements.add(leaf);
    }
    return leaf;
  });
  // A `$slice` alone keeps all the other fields; an `$elemMatch` names what stays.
  const keep = reshaping(tree, (leaf) => leaf.kind === 'keep' || elements.has(leaf));
  return documents.map(keep);
}

const shapes: Readonly<Record<Word<'projection'>, (argument: unknown, path: string) => Leaf>> = {
  $slice: (argument) => {
    const [first, second] = Array.isArray(argument) ? (argument as unknown[]) : [argument];
    const paired = Array.isArray(argument);
    if (!isWhole(first) || (paired && (!isWhole(second) || second <= 0))) {
      throw failures.operation('(BadValue) $slice needs a number, or a place and a length');
    }
    return { kind: 'reshape', reshape: (value) => cut(value, first, paired ? second : undefined) };
  },
  $elemMatch: (argument, path) => {
    if (!isDocument(argument) || path.includes('.')) {
      throw failures.operation('(BadValue) $elemMatch needs an object, on a field of the document');
    }
    const matches = compileElement(argument, compileFilter);
    return {
      kind: 'reshape',
      reshape: (value) => {
        const at = Array.isArray(value) ? value.findIndex(matches) : -1;
        return Array.isArray(value) && at >= 0 ? [value[at]] : undefined;
      },
    };
  },
};

const isWhole = (value: unknown): value is number => Number.isInteger(value);

function cut(value: unknown, place: number, length: unknown): unknown {
  if (!Array.isArray(value)) {
    return value;
  }
  if (!isWhole(length)) {
    return place < 0 ? value.slice(place) : value.slice(0, place);
  }
  const from = place < 0 ? Math.max(0, value.length + place) : place;
  return value.slice(from, from + length);
}
