import { clauseIds, type ClauseId } from '../clauses';
import type { ClauseHashes } from './clause-hashes';

/** Which clauses are not the same words, in any language; a clause without a hash is another one. */
export function changedClauses(
  older: Partial<ClauseHashes>,
  newer: Partial<ClauseHashes>,
): readonly ClauseId[] {
  return clauseIds.filter((id) => newer[id] === undefined || older[id] !== newer[id]);
}
