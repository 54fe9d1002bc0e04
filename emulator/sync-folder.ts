import { closeSync, fsyncSync, openSync } from 'node:fs';

/**
 * Waits until the names in a folder are on the disk: a file that was made or renamed may have its
 * bytes there, and yet be gone after a power cut. Where a folder can't be opened, names need none.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') {
    return;
  }
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
