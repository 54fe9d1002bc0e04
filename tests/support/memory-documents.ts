import type { Documents } from '@server/platform/database';
import type { Document } from '@server/platform/document';

/** Documents of one collection in a map, for what needs no more of a database than ids. */
export function memoryDocuments(kept = new Map<string, Document>()) {
  const documents: Documents = {
    get: async (_name, id) => kept.get(id) ?? null,
    add: async (_name, document) => void kept.set(document._id, document),
    set: async (_name, document) => void kept.set(document._id, document),
    increase: async () => false,
    remove: async (_name, id) => kept.delete(id),
  };
  return { documents, kept };
}
