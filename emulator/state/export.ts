import type { Parts } from '../parts';
import { keyMarks } from './key-marks';
import { writeState } from './write-state';

/** The whole state as one file. Taken in one go, so that it is of one moment. */
export function exportState({ engine, files, clock }: ExportedParts, secrets: Secrets): Buffer {
  const { storage, collections } = engine;
  const kept = storage.database.view(() => ({
    collections: collections.all().map((collection) => ({
      name: collection.name,
      indexes: collection.indexes.map(({ name, keys, unique }) => ({ name, keys, unique })),
      documents: [...storage.scan(collection)],
    })),
    files: files.all().map((record) => ({
      path: record.path,
      contentType: record.contentType,
      uploadedAt: record.uploadedAt,
      bytes: files.readNow(record),
    })),
  }));
  const state = { clockOffsetMs: clock.offsetMs, keys: keyMarks(secrets), ...kept };
  return writeState(state, clock.now());
}

export type ExportedParts = Pick<Parts, 'engine' | 'files' | 'clock'>;
export type Secrets = Readonly<Record<string, string>>;
