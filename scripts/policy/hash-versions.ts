import { createHash } from 'node:crypto';
import { clauseIds } from '@contract/policy/clauses';
import { hashedClause, hashedVersion } from '@contract/policy/versions/hashed';
import { versions } from '@contract/policy/versions';
import type { ClauseHashes } from '@contract/policy/versions/clause-hashes';
import { policyTexts } from '@contract/policy/versions/texts';

export type VersionHashes = {
  readonly id: string;
  readonly hash: string;
  readonly clauses: ClauseHashes;
};

/** The hashes of every version, computed from its text: what a new version's record is filled with. */
export function hashVersions(): readonly VersionHashes[] {
  return versions.map(({ id }) => {
    // Every clause has its entry: the keys are the clauses themselves.
    const clauses = Object.fromEntries(
      clauseIds.map((clause) => [clause, sha256(hashedClause(clause, policyTexts[id][clause]))]),
    ) as ClauseHashes;
    return { id, hash: sha256(hashedVersion(id, clauses)), clauses };
  });
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
