import type { Document } from '../document';
import { leavesOf } from '../query/leaves';
import { nearest, type NearField } from './near';

/** The nearest first; documents at one distance stay in order of arrival. */
export function byDistance(documents: readonly Document[], { path, near }: NearField): Document[] {
  const parts = path.split('.');
  return documents
    .map((document) => ({
      document,
      at: nearest(leavesOf(document, parts).each, near)?.metres ?? 0,
    }))
    .sort((one, other) => one.at - other.at)
    .map(({ document }) => document);
}
