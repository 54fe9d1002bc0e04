import { deserialize, serialize } from 'bson';
import { isOrderedIndex, type StoredCollection, type StoredIndex } from './catalog';
import { Database } from './database';
import type { Document } from './document';
import { failures } from './errors';
import { assertPlaces } from './geo/indexable';
import { IndexEntries } from './index-entries';
import { encodeKey } from './index-keys';

/** One change of one document, as transactions need to know it. */
export type Change = {
  readonly collection: string;
  readonly id: unknown;
  readonly before: Document | null;
  readonly after: Document | null;
  readonly record: number;
  /** Keys of unique indexes that the change takes or gives up. */
  readonly uniqueKeys: readonly string[];
};

export type StoredDocument = { readonly record: number; readonly document: Document };

/**
 * The documents. Records are numbered in order of arrival, which is the order an unsorted read
 * answers in.
 */
export class Storage {
  /** Receives every change while it is set. */
  recorder: ((change: Change) => void) | null = null;
  readonly database: Database;
  readonly entries: IndexEntries;
  private readonly nextRecord = new Map<number, number>();

  constructor(path: string, durable: boolean) {
    this.database = new Database(path, durable);
    this.entries = new IndexEntries(this.database);
  }

  recordOf(collection: StoredCollection, id: unknown): number | undefined {
    return this.database.records.get(idKey(collection, id));
  }

  read(collection: StoredCollection, record: number): Document | undefined {
    const bytes = this.database.documents.get(recordKey(collection, record));
    return bytes && deserialize(bytes);
  }

  *scan(collection: StoredCollection): Generator<Document> {
    for (const { value } of this.database.documents.getRange(rangeOf(collection))) {
      yield deserialize(value);
    }
  }

  /** Puts a document in place of what has its id, or removes it when `document` is null. */
  write(
    collection: StoredCollection,
    id: unknown,
    document: Document | null,
    formerRecord?: number,
  ): void {
    const known = this.recordOf(collection, id);
    const before = known === undefined ? null : (this.read(collection, known) ?? null);
    if (!before && !document) {
      return;
    }
    const record = known ?? formerRecord ?? this.numberNext(collection);
    const uniqueKeys = this.reindex(collection, record, before, document);
    if (document) {
      this.database.documents.putSync(recordKey(collection, record), toBytes(document));
      this.database.records.putSync(idKey(collection, id), record);
    } else {
      this.database.documents.removeSync(recordKey(collection, record));
      this.database.records.removeSync(idKey(collection, id));
    }
    const change = { collection: collection.name, id, before, after: document, record, uniqueKeys };
    this.recorder?.(change);
  }

  /** A part of a collection in order of arrival: what came after a record. */
  page(collection: StoredCollection, after: number, limit: number): StoredDocument[] {
    const range = { ...rangeOf(collection), start: recordKey(collection, after + 1), limit };
    return [...this.database.documents.getRange(range)].map(({ key, value }) => ({
      record: key.readUIntBE(4, 6),
      document: deserialize(value),
    }));
  }

  count(collection: StoredCollection): number {
    return this.database.documents.getKeysCount(rangeOf(collection));
  }

  /** Empties every table; inside a transaction. */
  clear(): void {
    this.database.clear();
    this.forget();
  }

  /** Numbers records by what is stored, not by what was remembered of it. */
  forget(): void {
    this.nextRecord.clear();
  }

  /** Fills a new index from the documents there are; a duplicate stops it. */
  build(collection: StoredCollection, index: StoredIndex): void {
    for (const { key, value } of this.database.documents.getRange(rangeOf(collection))) {
      if (isOrderedIndex(index)) {
        this.entries.add(index, collection.name, key.readUIntBE(4, 6), deserialize(value));
      } else {
        assertPlaces(index, deserialize(value));
      }
    }
  }

  private numberNext(collection: StoredCollection): number {
    let next = this.nextRecord.get(collection.id);
    if (next === undefined) {
      const { start, end } = rangeOf(collection);
      const backwards = { start: end, end: start, reverse: true, limit: 1 };
      const [last] = this.database.documents.getKeys(backwards);
      next = last ? last.readUIntBE(4, 6) + 1 : 1;
    }
    this.nextRecord.set(collection.id, next + 1);
    return next;
  }

  /** Old entries go before new ones come, so that a document may keep its own unique key. */
  private reindex(
    collection: StoredCollection,
    record: number,
    before: Document | null,
    document: Document | null,
  ): string[] {
    return collection.indexes.flatMap((index) => {
      if (!isOrderedIndex(index)) {
        assertPlaces(index, document ?? {});
        return [];
      }
      const old = before ? this.entries.remove(index, record, before) : [];
      const added = document ? this.entries.add(index, collection.name, record, document) : [];
      return index.unique ? symmetricDifference(old, added) : [];
    });
  }
}

const largestRecord = 2 ** 47;
/** MongoDB's own limit. */
const largestDocumentBytes = 16 * 1024 * 1024;

const rangeOf = (collection: StoredCollection) => ({
  start: recordKey(collection, 0),
  end: recordKey(collection, largestRecord),
});

function recordKey(collection: StoredCollection, record: number): Buffer {
  const key = Buffer.alloc(10);
  key.writeUInt32BE(collection.id);
  key.writeUIntBE(record, 4, 6);
  return key;
}

function idKey(collection: StoredCollection, id: unknown): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(collection.id);
  return Buffer.concat([head, encodeKey(id).bytes]);
}

function symmetricDifference(one: readonly string[], other: readonly string[]): string[] {
  const left = new Set(one);
  const right = new Set(other);
  return [...one.filter((key) => !right.has(key)), ...other.filter((key) => !left.has(key))];
}

function toBytes(document: Document): Buffer {
  const bytes = serialize(document, { checkKeys: false });
  if (bytes.length > largestDocumentBytes) {
    throw failures.operation('data exceed max size');
  }
  return bytes;
}
