/** What the cloud's paths answer, as far as the console shows it. */
export type IndexKeys = readonly (readonly [path: string, direction: number | string])[];

export type IndexView = {
  readonly name: string;
  readonly keys: IndexKeys;
  readonly unique: boolean;
  readonly entries: number;
};

export type CollectionView = {
  readonly name: string;
  readonly documents: number;
  readonly indexes: readonly IndexView[];
};

export type DocumentPage = {
  readonly documents: readonly Readonly<Record<string, unknown>>[];
  readonly next: number | null;
};

export type DatabaseCall = {
  readonly operation: string;
  readonly collection: string | null;
  readonly examined: number;
  readonly returned: number;
  readonly plans: readonly string[];
  readonly unindexed: readonly { readonly collection: string; readonly keys: IndexKeys }[];
  readonly ms: number;
  readonly failed: boolean;
};

export type Invocation = {
  readonly door: string;
  readonly action: string | null;
  readonly source: string;
  readonly at: string;
  readonly ms: number;
  readonly outcome: string;
  readonly calls: readonly DatabaseCall[];
  readonly databaseCalls: number;
  readonly examined: number;
  readonly returned: number;
};

export type Job = { readonly name: string; readonly door: string; readonly schedule: string };

export type CloudTime = { readonly now: string; readonly offsetMs: number };
