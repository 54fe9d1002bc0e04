import type { FieldName } from '../fields';

export type Found = Readonly<Partial<Record<FieldName, string>>>;

/** Takes what it knows out of the pieces of a text; what it is not sure of it leaves. */
export type Recogniser = (pieces: readonly string[]) => {
  readonly found: Found;
  readonly rest: readonly string[];
};
