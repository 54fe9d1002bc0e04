import type { IndexSpec } from '../engine/catalog';
import type { Document } from '../engine/document';

/** Everything a local cloud keeps: what an export carries and an import puts in place. */
export type State = {
  readonly clockOffsetMs: number;
  /** By variable, what tells the functions' secrets apart without telling them. */
  readonly keys: Readonly<Record<string, string>>;
  readonly collections: readonly CollectionState[];
  readonly files: readonly FileState[];
};

export type CollectionState = {
  readonly name: string;
  readonly indexes: readonly IndexSpec[];
  /** In the order they came. */
  readonly documents: readonly Document[];
};

export type FileState = {
  readonly path: string;
  readonly contentType: string;
  readonly uploadedAt: string;
  readonly bytes: Buffer;
};

/** How much was put in place. */
export type Imported = {
  readonly collections: number;
  readonly documents: number;
  readonly files: number;
};

export type ImportOptions = {
  /** Takes a state whose sealed fields will not open here, to look at its shape. */
  readonly anyKeys?: boolean;
};

/** Why a file is not taken: it is something else, of another version, damaged, or of other keys. */
export class StateRefused extends Error {}

export const format = 'local-cloud-state';
export const version = 1;
/** All of it is in memory once, at either end. */
export const largestStateBytes = 256 * 1024 * 1024;
