import type { InventoryId } from '@contract/policy/inventory';
import type { AccountId, Instant } from '@contract/values';
import { database } from '@server/platform/database';
import type { Written } from './personal-data';
import { Audit } from './records';

/** How often each item of a person was written between two moments, and when last. */
export async function writtenBetween(
  owner: AccountId,
  from: Instant,
  to: Instant,
): Promise<Written> {
  const where = { owner, at: { gte: from, lt: to } };
  const found = await database.occurrences(Audit.name, where, 'items');
  // Only names of items are ever written there.
  return new Map(
    found.map(({ value, count, last }) => [value as InventoryId, { count, last: last as Instant }]),
  );
}
