import type { DumpedFile } from '../dump';
import { fileIdOf } from './file-id';
import type { FileStore } from './file-store';

const largestDumpedBytes = 1024 * 1024;

export const dumpFiles = (store: FileStore): Promise<DumpedFile[]> =>
  Promise.all(
    store.all().map(async (record) => {
      const { path, size, sha256, contentType, uploadedAt } = record;
      const known = { path, fileID: fileIdOf(path), size, sha256, contentType, uploadedAt };
      const found = size > largestDumpedBytes ? undefined : await store.read(path);
      return found ? { ...known, base64: found.bytes.toString('base64') } : known;
    }),
  );
