import { isDocument } from '../document';
import { failures } from '../errors';
import { partsOf } from '../expressions/field-path';

/** What becomes of a field: it stays, goes, is reshaped, or is computed from the whole row. */
export type Leaf =
  | { readonly kind: 'keep' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'reshape'; readonly reshape: (value: unknown) => unknown }
  | { readonly kind: 'compute'; readonly compute: (row: unknown) => unknown };

/** Fields within a field. */
export type Branch = { readonly kind: 'branch'; readonly fields: Map<string, Leaf | Branch> };

/** Says what becomes of a field; null when its value is a document of fields within it. */
export type ReadEntry = (value: unknown, path: string) => Leaf | null;

/** Reads a specification, whose paths may be dotted, nested, or both. */
export function readTree(spec: unknown, read: ReadEntry): Branch {
  const root: Branch = { kind: 'branch', fields: new Map() };
  fill(root, spec, read, []);
  return root;
}

export function leavesUnder(branch: Branch): Leaf[] {
  return [...branch.fields.values()].flatMap((entry) =>
    entry.kind === 'branch' ? leavesUnder(entry) : [entry],
  );
}

function fill(root: Branch, spec: unknown, read: ReadEntry, above: readonly string[]): void {
  if (!isDocument(spec) || Object.keys(spec).length === 0) {
    throw failures.operation('a specification of fields must be an object with at least one field');
  }
  for (const [name, value] of Object.entries(spec)) {
    const parts = [...above, ...partsOf(name)];
    const leaf = read(value, parts.join('.'));
    if (leaf) {
      place(root, parts, leaf);
    } else {
      fill(root, value, read, parts);
    }
  }
}

function place(root: Branch, parts: readonly string[], leaf: Leaf): void {
  let branch = root;
  for (const [at, part] of parts.entries()) {
    const known = branch.fields.get(part);
    const last = at === parts.length - 1;
    if (known && (last || known.kind !== 'branch')) {
      throw failures.operation(`Path collision at ${parts.join('.').slice(0, 80)}`);
    }
    if (last) {
      branch.fields.set(part, leaf);
      return;
    }
    const next: Branch = known ?? { kind: 'branch', fields: new Map() };
    branch.fields.set(part, next);
    branch = next;
  }
}
