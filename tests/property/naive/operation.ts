import type { Document } from './document';
import type { Projection } from './projecting';
import type { Sort } from './sorting';

export type Find = {
  readonly filter: Document;
  readonly sort?: Sort;
  readonly skip?: number;
  readonly limit?: number;
  readonly projection?: Projection;
};

export type Operation =
  | { readonly find: Find }
  | { readonly count: Document }
  | { readonly remove: Document }
  | { readonly update: { readonly filter: Document; readonly update: Document } }
  | { readonly aggregate: readonly Document[] };

/** What is stored, and what is then asked, one after another. */
export type World = {
  readonly collection: string;
  readonly documents: readonly Document[];
  readonly operations: readonly Operation[];
};
