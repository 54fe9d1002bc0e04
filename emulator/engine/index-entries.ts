import type { OrderedIndex, StoredIndex } from './catalog';
import type { Database } from './database';
import type { Document } from './document';
import { entriesOf, indexPrefix } from './entries';
import { failures } from './errors';
import { after } from './index-keys';

export type KeyRange = { readonly start: Buffer; readonly end: Buffer };

/** Keeps the entries of every index in step with the documents. */
export class IndexEntries {
  constructor(private readonly database: Database) {}

  /** Record numbers of a range, in key order or against it. */
  *scan(range: KeyRange, reverse: boolean): Generator<number> {
    const ends = reverse ? { start: range.end, end: range.start } : range;
    for (const { value } of this.database.entries.getRange({ ...ends, reverse })) {
      yield value;
    }
  }

  /** Adds a document's entries and names the keys; a taken unique key is refused. */
  add(index: OrderedIndex, collection: string, record: number, document: Document): string[] {
    const { keys, loose } = entriesOf(index, document);
    if (loose) {
      index.loose = true;
      // Put again each time: the transaction that put it first may have been undone.
      this.database.settings.putSync(`loose/${index.id}`, true);
    }
    for (const key of keys) {
      if (index.unique && this.taken(key)) {
        throw failures.duplicate(collection, index.name);
      }
      this.database.entries.putSync(entryKey(key, record), record);
    }
    return keys.map(nameOf);
  }

  /** Removes a document's entries and names the keys. */
  remove(index: OrderedIndex, record: number, document: Document): string[] {
    const { keys } = entriesOf(index, document);
    for (const key of keys) {
      this.database.entries.removeSync(entryKey(key, record));
    }
    return keys.map(nameOf);
  }

  count(index: StoredIndex): number {
    return this.database.entries.getKeysCount(rangeOf(index));
  }

  drop(index: StoredIndex): void {
    for (const key of [...this.database.entries.getKeys(rangeOf(index))]) {
      this.database.entries.removeSync(key);
    }
    this.database.settings.removeSync(`loose/${index.id}`);
  }

  private taken(key: Buffer): boolean {
    const range = { start: key, end: Buffer.concat([key, after]), limit: 1 };
    return [...this.database.entries.getKeys(range)].length > 0;
  }
}

function rangeOf(index: StoredIndex): KeyRange {
  const prefix = indexPrefix(index.id);
  return { start: prefix, end: Buffer.concat([prefix, after]) };
}

function entryKey(key: Buffer, record: number): Buffer {
  const tail = Buffer.alloc(6);
  tail.writeUIntBE(record, 0, 6);
  return Buffer.concat([key, tail]);
}

const nameOf = (key: Buffer): string => key.toString('latin1');
