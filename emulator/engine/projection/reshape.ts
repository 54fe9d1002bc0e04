import { isDocument, type Document } from '../document';
import { leavesUnder, type Branch, type Leaf } from './tree';

/** A document with only the fields that are named, in its own order, then what is computed. */
export const pick = (row: Document, tree: Branch): Document => picked(row, tree, row);

/** A document with all its fields but those dropped, and with what is computed. */
export const alter = (row: Document, tree: Branch): Document => altered(row, tree, row);

function picked(document: Document, { fields }: Branch, row: Document): Document {
  const out: Document = {};
  for (const [name, value] of Object.entries(document)) {
    const entry = fields.get(name);
    if (entry && entry.kind !== 'compute') {
      put(out, name, entry.kind === 'branch' ? pickedIn(value, entry, row) : shaped(value, entry));
    }
  }
  for (const [name, entry] of fields) {
    if (entry.kind === 'compute') {
      put(out, name, entry.compute(row));
    } else if (entry.kind === 'branch' && !Object.hasOwn(document, name)) {
      put(out, name, pickedIn(undefined, entry, row));
    }
  }
  return out;
}

/** Within an array each document is picked from; what holds no fields is left out. */
function pickedIn(value: unknown, branch: Branch, row: Document): unknown {
  if (Array.isArray(value)) {
    return value
      .map((item: unknown) => pickedIn(item, branch, row))
      .filter((item) => item !== undefined);
  }
  return isDocument(value) || computes(branch)
    ? picked(isDocument(value) ? value : {}, branch, row)
    : undefined;
}

function altered(document: Document, { fields }: Branch, row: Document): Document {
  const out: Document = { ...document };
  for (const [name, entry] of fields) {
    const value = out[name];
    if (entry.kind === 'compute') {
      replace(out, name, entry.compute(row));
    } else if (entry.kind === 'branch') {
      replace(out, name, alteredIn(value, entry, row));
    } else if (entry.kind === 'drop') {
      replace(out, name, undefined);
    } else if (value !== undefined) {
      replace(out, name, shaped(value, entry));
    }
  }
  return out;
}

function alteredIn(value: unknown, branch: Branch, row: Document): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => alteredIn(item, branch, row));
  }
  if (isDocument(value)) {
    return altered(value, branch, row);
  }
  return computes(branch) ? altered({}, branch, row) : value;
}

const computes = (branch: Branch): boolean =>
  leavesUnder(branch).some((leaf) => leaf.kind === 'compute');

function shaped(value: unknown, leaf: Leaf): unknown {
  if (leaf.kind === 'drop') {
    return undefined;
  }
  return leaf.kind === 'reshape' ? leaf.reshape(value) : value;
}

function put(out: Document, name: string, value: unknown): void {
  if (value !== undefined) {
    out[name] = value;
  }
}

function replace(out: Document, name: string, value: unknown): void {
  if (value === undefined) {
    Reflect.deleteProperty(out, name);
  } else {
    out[name] = value;
  }
}
