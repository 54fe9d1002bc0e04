import type { CollectionSpec } from './catalog';
import type { Collections } from './collections';
import type { Document } from './document';
import { failures } from './errors';
import type { Storage } from './storage';

/** A collection and everything that is to be in it, in order of arrival. */
export type Contents = CollectionSpec & { readonly documents: readonly Document[] };

/**
 * Puts these collections in the place of all there are, and does `also` in the same transaction:
 * either all of it happens, or an error leaves everything as it was. No transaction may be open.
 */
export function replaceAll(
  { storage, collections }: { readonly storage: Storage; readonly collections: Collections },
  all: readonly Contents[],
  also: () => void,
): void {
  try {
    storage.database.commit(() => {
      storage.clear();
      collections.load();
      for (const { documents, ...spec } of all) {
        collections.ensure(spec);
        documents.forEach((document) => add(storage, collections, spec.name, document));
      }
      also();
    });
  } finally {
    // What is remembered of the tables is read again: from the new ones, or from the old.
    storage.forget();
    collections.load();
  }
}

function add(storage: Storage, collections: Collections, name: string, document: Document): void {
  const collection = collections.get(name);
  if (storage.recordOf(collection, document['_id']) !== undefined) {
    throw failures.duplicate(name, '_id_');
  }
  storage.write(collection, document['_id'], document);
}
