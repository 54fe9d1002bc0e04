import type { Direction } from './index-keys';

/** One index as `collections.json` declares it. */
export type IndexSpec = {
  readonly name: string;
  readonly keys: readonly (readonly [path: string, direction: Direction])[];
  readonly unique: boolean;
};

export type CollectionSpec = { readonly name: string; readonly indexes: readonly IndexSpec[] };

/** An index as it is kept: `id` begins its keys; `loose` once an entry does not order exactly. */
export type StoredIndex = IndexSpec & { readonly id: number; loose: boolean };

export type StoredCollection = {
  readonly id: number;
  readonly name: string;
  indexes: StoredIndex[];
};

export const sameIndex = (one: IndexSpec, other: IndexSpec): boolean =>
  one.name === other.name &&
  one.unique === other.unique &&
  JSON.stringify(one.keys) === JSON.stringify(other.keys);
