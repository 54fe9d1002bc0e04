import { canonical } from './canonical';
import { type ClauseId, clauseIds } from './clauses';
import { type InventoryRow, inventory } from './inventory';
import { type ConsentPurposeId, type Purpose, purposes } from './purposes';

/** The clauses a purpose rests on: its own, and those that its items cite. */
export function clausesOf(purpose: ConsentPurposeId): readonly ClauseId[] {
  const cited = new Set([
    purposes[purpose].clause,
    ...rowsOf(purpose).map(([, row]) => row.clause),
  ]);
  return clauseIds.filter((id) => cited.has(id));
}

/**
 * What somebody agrees to with a purpose, as far as it is not a matter of words: its kind and
 * basis, and all of its items with where they come from, how they lie, who gets them and when they
 * go. Taken down for each version in `versions/scopes.ts`, so that nothing can be added to a
 * purpose without a new version, and without asking those who agreed to the old one.
 */
export function scopeOf(purpose: ConsentPurposeId): string {
  const row: Purpose = purposes[purpose];
  return canonical(withoutWords({ ...row, items: rowsOf(purpose) }));
}

const rowsOf = (purpose: ConsentPurposeId): [string, InventoryRow][] =>
  Object.entries<InventoryRow>(inventory)
    .filter(([, row]) => row.purposes.includes(purpose))
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** A corrected word is not another purpose: the clauses have hashes of their own. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withoutWords);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).filter(([, member]) => !isWords(member));
  return Object.fromEntries(entries.map(([key, member]) => [key, withoutWords(member)]));
}

const isWords = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'zh-CN' in value;
