import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Collection } from '../cloudfunctions/store/collection';

type IndexListing = {
  readonly name: string;
  readonly keys: readonly (readonly [path: string, kind: 1 | -1 | '2dsphere'])[];
  readonly unique: boolean;
};
export type CollectionListing = {
  readonly name: string;
  readonly indexes: readonly IndexListing[];
};

/** What the local cloud and deployment read. */
export const collectionsFile = (root: string): string =>
  join(root, 'config/cloud/collections.json');

/** What that file has to say: every collection that any `records.ts` declares, an index a line. */
export function collectionsText(root: string): string {
  const entries = collectionsOf(root).map(({ name, indexes }) => {
    const lines = indexes.map((index) => `      ${JSON.stringify(index)}`);
    return `  {\n    "name": "${name}",\n    "indexes": [\n${lines.join(',\n')}\n    ]\n  }`;
  });
  return `[\n${entries.join(',\n')}\n]\n`;
}

/** Refuses a list that the records have moved away from: what is deployed is what was reviewed. */
export function assertCurrent(written: string, declared: string): void {
  if (written !== declared) {
    throw new Error(
      'config/cloud/collections.json is not what the records declare. Run "npm run collections".',
    );
  }
}

/** The checked-in list, which the records still declare. */
export function currentCollections(root: string): string {
  const file = collectionsFile(root);
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  assertCurrent(written, collectionsText(root));
  return written;
}

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
