import type { Words } from './words';

/**
 * The policy's clauses in their order. The numbers never change their subject, so that the
 * inventory, the tests and every version mean the same thing by `2.1`.
 */
export const clauseIds = [
  'head',
  'preamble',
  '1.1',
  '1.2',
  '2.1',
  '2.2',
  '2.2.1',
  '2.2.2',
  '2.3',
  '2.4',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4',
  '5.1',
  '5.2',
  '5.3',
  '6.1',
  '6.2',
  '7.1',
  '7.2',
  '7.3',
  '8.1',
  '8.2',
  '8.3',
  '8.4',
  '8.5',
  '8.6',
  '9',
  '10',
] as const;

export type ClauseId = (typeof clauseIds)[number];

/** One clause of one version, as people read it. */
export type ClauseText = {
  readonly title: Words;
  /** Paragraphs, each in every language. */
  readonly body: readonly Words[];
  /**
   * Where the policy of 2020 and the law of today differ, and what we do about it. Ours: it helps
   * to read the clause and is no part of what people agree to, so no hash covers it.
   */
  readonly note?: Words;
  /** True where a lawyer has to confirm the wording. Like the note, no part of the hash. */
  readonly review?: true;
};

/** A whole version: no clause may be missing. */
export type PolicyText = Readonly<Record<ClauseId, ClauseText>>;
