import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Collection, Index } from '../cloudfunctions/store/collection';

export type CollectionListing = { readonly name: string; readonly indexes: readonly Index[] };

/** Every collection that any `records.ts` declares, in the order of names. */
export const collectionsOf = (root: string): CollectionListing[] =>
  declaredIn(root)
    .map(({ name, indexes }) => ({ name, indexes }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

export function declaredIn(root: string): Collection[] {
  return recordFiles(join(root, 'cloudfunctions')).flatMap((file) =>
    Object.values(load(file)).filter(isCollection),
  );
}

/** Files called `records.ts` at any depth: the store's, the kernel's and each domain's. */
function recordFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return recordFiles(path);
    }
    return entry.name === 'records.ts' && existsSync(path) ? [path] : [];
  });
}

const load = createRequire(__filename) as (file: string) => Readonly<Record<string, unknown>>;

function isCollection(value: unknown): value is Collection {
  const { name, fields, indexes } = Object(value) as Partial<Collection>;
  return typeof name === 'string' && typeof fields === 'object' && Array.isArray(indexes);
}
