import {
  type ClauseHashes,
  clauseHashes as published,
} from '@contract/policy/versions/clause-hashes';
import { clauses, next } from './next';

/** Stands in for the hashes of the clauses by version. */
export const clauseHashes: Readonly<Record<string, ClauseHashes>> = {
  [next.id]: clauses,
  ...published,
};
