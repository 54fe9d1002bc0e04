import type { InventoryId } from '@contract/policy/inventory';
import type { PurposeId } from '@contract/policy/purposes';
import type { RecipientId } from '@contract/policy/recipients';

/** Those we reach ourselves. WeChat's own check is reached through its SDK, under its contract. */
export type PartnerId = Exclude<RecipientId, 'wechatContentCheck'>;

/**
 * What the product determines about a partner. What was signed with them is the operator's to
 * enter: see `contracts.ts`. Nothing leaves without both.
 */
export type Partner = {
  /** What an item may go there for. */
  readonly purposes: readonly PurposeId[];
  /** The annex: the items that may go there, and no other. A test holds it against the inventory. */
  readonly fields: readonly InventoryId[];
  /** How it is protected on the way and there. */
  readonly measures: readonly ('tls' | 'signed' | 'not-kept' | 'shooting-info-removed')[];
  /** For one try, all of it. */
  readonly timeoutMs: number;
  /** At least one. More than one only where a try that was lost does no harm when it is repeated. */
  readonly tries: number;
  /** What a try costs, and what a day may cost in all, in hundredths of a yuan. */
  readonly cost: number;
  readonly dailyBudget: number;
};

export const register = {
  smsSender: {
    purposes: ['request'],
    fields: ['bystander.mobile'],
    measures: ['tls', 'signed'],
    timeoutMs: 4_000,
    // A message that was sent and not acknowledged must not be sent again.
    tries: 1,
    cost: 5,
    dailyBudget: 20_000,
  },
  mailSender: {
    purposes: ['request'],
    fields: ['bystander.email'],
    measures: ['tls'],
    timeoutMs: 6_000,
    tries: 1,
    cost: 1,
    dailyBudget: 5_000,
  },
  cardReader: {
    purposes: ['holder'],
    fields: ['scan.picture'],
    measures: ['tls', 'signed', 'not-kept', 'shooting-info-removed'],
    timeoutMs: 5_000,
    tries: 2,
    cost: 15,
    dailyBudget: 30_000,
  },
} as const satisfies Record<PartnerId, Partner>;
