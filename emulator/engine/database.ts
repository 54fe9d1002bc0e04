import { ABORT, open, type Database as Table, type RootDatabase } from 'lmdb';
import { CloudError } from './errors';

/** The lmdb environment: five tables and one writer. Every write belongs inside a transaction. */
export class Database {
  /** Collection and record number → the document as BSON. */
  readonly documents: Table<Buffer, Buffer>;
  /** Collection and `_id` → record number. */
  readonly records: Table<number, Buffer>;
  /** Index key and record number → record number. */
  readonly entries: Table<number, Buffer>;
  /** What the catalog knows: collections, indexes, and which indexes are loose. */
  readonly settings: Table<unknown, string>;
  /** Cloud path → what is known of the file. */
  readonly files: Table<unknown, string>;
  private readonly root: RootDatabase<Buffer, Buffer>;

  constructor(path: string, durable: boolean) {
    this.root = open<Buffer, Buffer>({
      path,
      maxDbs: 8,
      mapSize: 2 ** 33,
      cache: false,
      noSync: !durable,
      // A commit returns when its bytes are on the disk, not some time after.
      overlappingSync: false,
    });
    const numbers = { encoding: 'ordered-binary', keyEncoding: 'binary' } as const;
    this.documents = this.root.openDB('documents', { encoding: 'binary', keyEncoding: 'binary' });
    this.records = this.root.openDB('records', numbers);
    this.entries = this.root.openDB('entries', numbers);
    this.settings = this.root.openDB('settings', { encoding: 'json' });
    this.files = this.root.openDB('files', { encoding: 'json' });
  }

  /** Empties every table; inside a transaction. */
  clear(): void {
    for (const table of [this.documents, this.records, this.entries]) {
      [...table.getKeys()].forEach((key) => table.removeSync(key));
    }
    for (const table of [this.settings, this.files]) {
      [...table.getKeys()].forEach((key) => table.removeSync(key));
    }
  }

  close(): Promise<void> {
    return this.root.close();
  }

  /** Runs `work` in one durable transaction; an error undoes everything it wrote. */
  commit<T>(work: () => T): T {
    return this.run(work, true);
  }

  /** Runs `work` and undoes everything it wrote, whatever happens. */
  rehearse<T>(work: () => T): T {
    return this.run(work, false);
  }

  /** Runs reads on the latest committed state. */
  view<T>(work: () => T): T {
    this.root.resetReadTxn();
    return work();
  }

  private run<T>(work: () => T, keep: boolean): T {
    let outcome: { value: T } | { error: unknown } | undefined;
    this.root.transactionSync(() => {
      try {
        outcome = { value: work() };
        return keep ? undefined : ABORT;
      } catch (error) {
        outcome = { error };
        return ABORT;
      }
    });
    if (!outcome) {
      throw new CloudError('SYS_ERR', 'the store did not run the transaction');
    }
    if ('error' in outcome) {
      throw outcome.error;
    }
    return outcome.value;
  }
}
