import type { IndexKeys } from './suggest-index';

/** A query that read a whole collection, and the index it wants; no keys where none would help. */
export type Unindexed = { readonly collection: string; readonly keys: IndexKeys };

/** What one database call cost, for `/stats`, and whether it may read a whole collection. */
export type CallMeter = {
  examined: number;
  returned: number;
  plans: string[];
  readonly unindexed: Unindexed[];
  /** True makes a query fail that no index serves. */
  readonly refusesScans: boolean;
};

export const newMeter = (refusesScans = false): CallMeter => ({
  examined: 0,
  returned: 0,
  plans: [],
  unindexed: [],
  refusesScans,
});
