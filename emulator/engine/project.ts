import { Query } from 'mingo/query';
import type { Document } from './document';
import { operators } from './operators';

/** Keeps the fields a projection names, as `field()` of the SDK asks. */
export function project(documents: Document[], projection: Document): Document[] {
  if (Object.keys(projection).length === 0) {
    return documents;
  }
  return new Query({}, operators).find<Document>(documents, projection).all();
}
