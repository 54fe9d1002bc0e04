import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';

/**
 * What the disk is sure to hold of a folder when nobody waits for it: the files as they were at
 * the start. A durable cloud needs none: what it acknowledged is on the disk.
 */
export class SyncedCopy {
  private readonly copy: string;

  /** Nothing in the folder is open yet. */
  constructor(private readonly folder: string) {
    this.copy = `${folder}.synced`;
    rmSync(this.copy, { recursive: true, force: true });
    if (existsSync(folder)) {
      cpSync(folder, this.copy, { recursive: true });
    }
  }

  /** Drops whatever was written since; everything in the folder is closed again. */
  restore(): void {
    rmSync(this.folder, { recursive: true, force: true });
    if (existsSync(this.copy)) {
      renameSync(this.copy, this.folder);
    }
  }

  discard(): void {
    rmSync(this.copy, { recursive: true, force: true });
  }
}
