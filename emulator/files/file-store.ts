import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../engine/database';

/** What is known of one file; its bytes lie in a blob of their own. */
export type FileRecord = {
  readonly path: string;
  readonly blob: string;
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

  async put(path: string, bytes: Buffer): Promise<FileRecord> {
    const former = this.find(path);
    const record = await this.prepare(path, bytes, this.now().toISOString());
    this.database.commit(() => this.name([record]));
    await this.discard(former ? [former] : []);
    return record;
  }

  /** Lays the bytes of a file on the disk; until it is named, there is no such file. */
  async prepare(path: string, bytes: Buffer, uploadedAt: string): Promise<FileRecord> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const record = { path, blob: randomUUID(), size: bytes.length, sha256, uploadedAt };
    await this.writeBlob(record.blob, bytes);
    return record;
  }

  /** Makes files of what was prepared; inside a transaction. */
  name(prepared: readonly FileRecord[]): void {
    prepared.forEach((record) => this.database.files.putSync(record.path, record));
  }

  /** Removes the bytes of files that are named no more, or never were. */
  async discard(records: readonly FileRecord[]): Promise<void> {
    await Promise.all(records.map(({ blob }) => this.removeBlob(blob)));
  }

  find(path: string): FileRecord | undefined {
    return this.database.view(() => this.database.files.get(path) as FileRecord | undefined);
  }

  read(record: FileRecord): Promise<Buffer> {
    return readFile(join(this.folder, record.blob));
  }

  /** The bytes at this moment, before anything else can happen. */
  readNow(record: FileRecord): Buffer {
    return readFileSync(join(this.folder, record.blob));
  }

  /** False when there was no such file. */
  async remove(path: string): Promise<boolean> {
    const record = this.find(path);
    if (!record) {
      return false;
    }
    this.database.commit(() => this.database.files.removeSync(path));
    await this.removeBlob(record.blob);
    return true;
  }

  all(): FileRecord[] {
    return this.database.view(() =>
      [...this.database.files.getRange({})].map(({ value }) => value as FileRecord),
    );
  }

  /** Clears the bytes that a crash left without a record. */
  async sweep(): Promise<void> {
    const named = new Set(this.all().map((record) => record.blob));
    const stray = readdirSync(this.folder).filter((blob) => !named.has(blob));
    await Promise.all(stray.map((blob) => this.removeBlob(blob)));
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
  }

  private async removeBlob(blob: string): Promise<void> {
    await rm(join(this.folder, blob), { force: true });
  }
}
