import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../engine/database';
import { syncFolder } from '../sync-folder';
import { contentTypeOf } from './content-type';

/** What is known of one file; its bytes lie in a blob of their own. */
export type FileRecord = {
  readonly path: string;
  readonly blob: string;
  /** As the upload named it, or as the path's ending suggests. */
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedAt: string;
};

/**
 * Files by their cloud path. The bytes are on the disk before the record names them, so a crash
 * leaves at most a blob that nobody names; those are cleared at the next start.
 */
export class FileStore {
  constructor(
    private readonly folder: string,
    private readonly database: Database,
    private readonly now: () => Date,
  ) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  async put(path: string, bytes: Buffer, contentType: string): Promise<FileRecord> {
    const uploadedAt = this.now().toISOString();
    const record = await this.prepare({ path, contentType, uploadedAt }, bytes);
    const former = this.database.commit(() => {
      const before = this.recordOf(path);
      this.name([record]);
      return before;
    });
    await this.removeBlob(former);
    return record;
  }

  /** Lays the bytes of a file on the disk; until it is named, there is no such file. */
  async prepare(
    named: Pick<FileRecord, 'path' | 'contentType' | 'uploadedAt'>,
    bytes: Buffer,
  ): Promise<FileRecord> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const record = { ...named, blob: randomUUID(), size: bytes.length, sha256 };
    await this.writeBlob(record.blob, bytes);
    return record;
  }

  /** Makes files of what was prepared; inside a transaction. */
  name(prepared: readonly FileRecord[]): void {
    prepared.forEach((record) => this.database.files.putSync(record.path, record));
  }

  /** Removes the bytes of files that are named no more, or never were. */
  async discard(records: readonly FileRecord[]): Promise<void> {
    await Promise.all(records.map((record) => this.removeBlob(record)));
  }

  find(path: string): FileRecord | undefined {
    return this.database.view(() => this.recordOf(path));
  }

  /** The file as it is now: what is replaced between the record and its bytes is read anew. */
  async read(path: string): Promise<{ record: FileRecord; bytes: Buffer } | undefined> {
    const record = this.find(path);
    if (!record) {
      return undefined;
    }
    try {
      return { record, bytes: await readFile(join(this.folder, record.blob)) };
    } catch (error) {
      if (this.find(path)?.blob === record.blob) {
        throw error;
      }
      return this.read(path);
    }
  }

  /** The bytes at this moment, before anything else can happen. */
  readNow(record: FileRecord): Buffer {
    return readFileSync(join(this.folder, record.blob));
  }

  /** False when there was no such file. */
  async remove(path: string): Promise<boolean> {
    const record = this.database.commit(() => {
      const before = this.recordOf(path);
      this.database.files.removeSync(path);
      return before;
    });
    await this.removeBlob(record);
    return record !== undefined;
  }

  all(): FileRecord[] {
    return this.database.view(() =>
      [...this.database.files.getRange({})].map(({ value }) => asRecord(value as FileRecord)),
    );
  }

  /** Clears the bytes that a crash left without a record. */
  async sweep(): Promise<void> {
    const named = new Set(this.all().map((record) => record.blob));
    const stray = readdirSync(this.folder).filter((blob) => !named.has(blob));
    await Promise.all(stray.map((blob) => this.removeBlob({ blob })));
  }

  private recordOf(path: string): FileRecord | undefined {
    const record = this.database.files.get(path) as FileRecord | undefined;
    return record && asRecord(record);
  }

  private async writeBlob(blob: string, bytes: Buffer): Promise<void> {
    const target = join(this.folder, blob);
    const file = await open(`${target}.part`, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${target}.part`, target);
    syncFolder(this.folder);
  }

  private async removeBlob(record: { readonly blob: string } | undefined): Promise<void> {
    if (record) {
      await rm(join(this.folder, record.blob), { force: true });
    }
  }
}

/** Data of before the type was kept has none. */
const asRecord = (stored: FileRecord): FileRecord => ({
  ...stored,
  contentType: stored.contentType || contentTypeOf(stored.path),
});
