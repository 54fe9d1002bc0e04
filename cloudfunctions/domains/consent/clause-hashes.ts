import type { ClauseId } from '@contract/policy/clauses';
import { changedClauses } from '@contract/policy/versions/changed-clauses';
import { type ClauseHashes, clauseHashes } from '@contract/policy/versions/clause-hashes';

const published: Readonly<Record<string, ClauseHashes>> = clauseHashes;

/** sha256 of one clause of a version, in hexadecimal; '' where there is no such version. */
export const clauseHash = (version: string, id: ClauseId): string => hashesOf(version)[id] ?? '';

/** Which clauses say something else in one version than in another. */
export const changedBetween = (from: string, to: string): readonly ClauseId[] =>
  changedClauses(hashesOf(from), hashesOf(to));

const hashesOf = (version: string): Partial<ClauseHashes> =>
  Object.hasOwn(published, version) ? (published[version] ?? {}) : {};
