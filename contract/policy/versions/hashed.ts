import { canonical } from '../canonical';
import { clauseIds, type ClauseId, type ClauseText, type PolicyText } from '../clauses';
import type { ClauseHashes } from './clause-hashes';

/**
 * What the sha256 of a clause is taken of: its number, and its title and paragraphs in every
 * language. Not its note and not the mark for the lawyer: nobody agrees to those.
 */
export function hashedClause(id: ClauseId, { title, body }: ClauseText): string {
  return canonical({ id, title, body });
}

/**
 * What the sha256 of a version is taken of: its date and the hashes of all its clauses. So one
 * clause can be checked alone, and a version without reading it again.
 */
export function hashedVersion(version: string, clauses: ClauseHashes): string {
  return canonical({ version, clauses });
}

export type VersionHashes = { readonly hash: string; readonly clauses: ClauseHashes };

/** The hashes of a text, with the caller's own sha256: of UTF-8, in hexadecimal. */
export function hashVersion(
  version: string,
  text: PolicyText,
  sha256: (hashed: string) => string,
): VersionHashes {
  // Every clause has its entry: the keys are the clauses themselves.
  const clauses = Object.fromEntries(
    clauseIds.map((id) => [id, sha256(hashedClause(id, text[id]))]),
  ) as ClauseHashes;
  return { hash: sha256(hashedVersion(version, clauses)), clauses };
}
