import { canonical } from '../canonical';
import type { ClauseId, ClauseText } from '../clauses';

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
export function hashedVersion(version: string, clauses: Readonly<Record<ClauseId, string>>) {
  return canonical({ version, clauses });
}
