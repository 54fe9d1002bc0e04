import { clauseIds, type ClauseId } from '../clauses';
import type { ClauseHashes } from './clause-hashes';

/** Which clauses are not the same words, in any language; a clause without a hash is another one. */
export function changedClauses(
  older: Partial<ClauseHashes>,
  newer: ClauseHashes,
): readonly ClauseId[] {
  return clauseIds.filter((id) => older[id] !== newer[id]);
}
