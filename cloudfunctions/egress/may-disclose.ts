import type { InventoryId } from '@contract/policy/inventory';
import type { PurposeId } from '@contract/policy/purposes';
import type { Instant } from '@contract/values';
import type { Contract } from './contracts';
import type { Partner } from './register';

export type Asked = {
  readonly purpose: PurposeId;
  readonly items: readonly InventoryId[];
  readonly now: Instant;
};

export type NotPermitted =
  'no-contract' | 'not-in-force' | 'expired' | 'purpose-not-agreed' | 'item-off-annex';

/** Why something may not go to a partner, or null where it may (policy clause 5.1, PIPL 21). */
export function notPermitted(
  { purposes, fields }: Pick<Partner, 'purposes' | 'fields'>,
  signed: Contract | null,
  { purpose, items, now }: Asked,
): NotPermitted | null {
  if (signed === null) {
    return 'no-contract';
  }
  const today = dayInChina(now);
  const papers = [signed.contract, signed.nda];
  if (papers.some(({ signedAt }) => today < signedAt)) {
    return 'not-in-force';
  }
  if (papers.some(({ expiresAt }) => today > expiresAt)) {
    return 'expired';
  }
  if (!purposes.includes(purpose)) {
    return 'purpose-not-agreed';
  }
  return items.every((item) => fields.includes(item)) ? null : 'item-off-annex';
}

/** Contracts end with a day of the place where they were made. */
const dayInChina = (now: Instant): string =>
  new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
