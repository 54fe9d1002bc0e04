import type { Engine } from './engine/engine';

export type DumpedFile = {
  readonly path: string;
  readonly fileID: string;
  readonly size: number;
  readonly sha256: string;
  readonly contentType: string;
  readonly uploadedAt: string;
  /** Left out above one megabyte. */
  readonly base64?: string;
};

/** The whole state, for comparisons. Documents are plain JSON in order of `_id`; dates are ISO. */
export type Dump = {
  readonly collections: Record<string, unknown[]>;
  readonly files: DumpedFile[];
};

export function dumpCollections(engine: Engine): Dump['collections'] {
  const { storage, collections } = engine;
  return storage.database.view(() =>
    Object.fromEntries(
      collections.all().map((collection) => {
        const documents = [...storage.scan(collection)].map(
          (document) => JSON.parse(JSON.stringify(document)) as Record<string, unknown>,
        );
        return [collection.name, documents.sort(byId)];
      }),
    ),
  );
}

function byId(one: Record<string, unknown>, other: Record<string, unknown>): number {
  const [left, right] = [String(one['_id']), String(other['_id'])];
  return left < right ? -1 : left > right ? 1 : 0;
}
