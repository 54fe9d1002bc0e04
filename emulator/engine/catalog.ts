import type { Direction } from './index-keys';

/** A path in an index, up or down; `2dsphere` says that the path holds places. */
export type IndexKey = readonly [path: string, kind: Direction | '2dsphere'];

/** One index as `collections.json` declares it. */
export type IndexSpec = {
  readonly name: string;
  readonly keys: readonly IndexKey[];
  readonly unique: boolean;
};

export type CollectionSpec = { readonly name: string; readonly indexes: readonly IndexSpec[] };

/** An index as it is kept: `id` begins its keys; `loose` once an entry does not order exactly. */
export type StoredIndex = IndexSpec & { readonly id: number; loose: boolean };

/** An index that has entries. One of places is a mark: it allows queries and checks what is put. */
export type OrderedIndex = Omit<StoredIndex, 'keys'> & {
  readonly keys: readonly (readonly [path: string, direction: Direction])[];
};

export type StoredCollection = {
  readonly id: number;
  readonly name: string;
  indexes: StoredIndex[];
};

export const isOrderedIndex = (index: StoredIndex): index is OrderedIndex =>
  placesOf(index).length === 0;

/** The paths of an index that hold places. */
export const placesOf = (index: IndexSpec): string[] =>
  index.keys.filter(([, kind]) => kind === '2dsphere').map(([path]) => path);

export const sameIndex = (one: IndexSpec, other: IndexSpec): boolean =>
  one.name === other.name &&
  one.unique === other.unique &&
  JSON.stringify(one.keys) === JSON.stringify(other.keys);
