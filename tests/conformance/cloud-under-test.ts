import type { LocalCloud } from '../../emulator';
import type { Database, Sdk } from './sdk';

export type CollectionSpec = {
  readonly name: string;
  readonly indexes?: readonly {
    name: string;
    keys: [string, 1 | -1 | '2dsphere'][];
    unique: boolean;
  }[];
};

/** The real, unmodified SDK speaking to a cloud: its own local one, or a real one by a flag. */
export type TestCloud = {
  /** For a `localTest` alone. */
  readonly cloud: LocalCloud;
  readonly sdk: Sdk;
  readonly db: Database;
  /** What the cloud calls a collection, for where a request names one by itself. */
  named(collection: string): string;
  stop(): Promise<void>;
};
