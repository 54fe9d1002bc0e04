import type { DumpedFile } from '../dump';
import { fileIdOf } from './file-id';
import type { FileStore } from './file-store';

const largestDumpedBytes = 1024 * 1024;

export const dumpFiles = (store: FileStore): Promise<DumpedFile[]> =>
  Promise.all(
    store.all().map(async (record) => {
      const { path, size, sha256 } = record;
      const known = { path, fileID: fileIdOf(path), size, sha256 };
      if (size > largestDumpedBytes) {
        return known;
      }
      return { ...known, base64: (await store.read(record)).toString('base64') };
    }),
  );
