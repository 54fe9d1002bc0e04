import { type ClauseId, type PolicyText, clauseIds } from '@contract/policy/clauses';
import { hashedClause } from '@contract/policy/versions/hashed';
import { policyTexts } from '@contract/policy/versions/texts';
import { sha256 } from './chain';

const texts: Readonly<Record<string, PolicyText>> = policyTexts;

/** Null where no such version was ever published. */
export const textOf = (version: string): PolicyText | null =>
  Object.hasOwn(texts, version) ? (texts[version] ?? null) : null;

/** The clauses of a version in their order, as its hash is taken of them. */
export const clausesIn = (text: PolicyText) => clauseIds.map((id) => ({ id, ...text[id] }));

/** sha256 of one clause of a version, in hexadecimal; '' where there is no such version. */
export function clauseHash(version: string, id: ClauseId): string {
  const known = hashes.get(`${version} ${id}`);
  if (known !== undefined) {
    return known;
  }
  const text = textOf(version);
  const hash = text === null ? '' : sha256(hashedClause(id, text[id]));
  hashes.set(`${version} ${id}`, hash);
  return hash;
}

/** Versions never change, so neither do their hashes. */
const hashes = new Map<string, string>();

export const changedClauses = (from: string, to: string): readonly ClauseId[] =>
  clauseIds.filter((id) => clauseHash(from, id) !== clauseHash(to, id));
