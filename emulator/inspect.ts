import type { IndexKey } from './engine/catalog';
import type { Engine } from './engine/engine';
import { encode } from './engine/wire';

/** A collection as the console shows it. */
export type CollectionView = {
  readonly name: string;
  readonly documents: number;
  readonly indexes: readonly {
    readonly name: string;
    readonly keys: readonly IndexKey[];
    readonly unique: boolean;
    readonly entries: number;
  }[];
};

export type DocumentPage = {
  /** Relaxed EJSON, in order of arrival. */
  readonly documents: readonly unknown[];
  /** What to give as `after` for the next page; null on the last one. */
  readonly next: number | null;
};

export const mostOnAPage = 100;
const largestPageBytes = 4 * 1024 * 1024;

export function listCollections({ storage, collections }: Engine): CollectionView[] {
  return storage.database.view(() =>
    collections.all().map((collection) => ({
      name: collection.name,
      documents: storage.count(collection),
      indexes: collection.indexes.map((index) => ({
        name: index.name,
        keys: index.keys,
        unique: index.unique,
        entries: storage.entries.count(index),
      })),
    })),
  );
}

/** At most `limit` documents after a record, and at most four megabytes unless one alone is more. */
export function pageOf(engine: Engine, name: string, after: number, limit: number): DocumentPage {
  const { storage, collections } = engine;
  const found = storage.database.view(() => storage.page(collections.get(name), after, limit + 1));
  const page: string[] = [];
  let size = 0;
  let last = after;
  for (const { record, document } of found.slice(0, limit)) {
    const text = encode(document);
    size += text.length;
    if (page.length > 0 && size > largestPageBytes) {
      break;
    }
    page.push(text);
    last = record;
  }
  return {
    documents: page.map((text) => JSON.parse(text) as unknown),
    next: page.length < found.length ? last : null,
  };
}
