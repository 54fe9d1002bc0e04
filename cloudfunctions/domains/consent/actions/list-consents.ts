import { limits } from '@contract/limits';
import type { ReadHandler } from '@server/kernel/handler';
import { consentsNow } from '../policy-state';
import { Consents } from '../records';

/** The newest first; whoever has more of them takes a receipt. */
export const listConsents: ReadHandler<'consent.list'> = async ({ account, store, now }) => {
  const events = await store
    .mine(Consents)
    .list({ where: {}, order: { number: 'desc' }, limit: limits.receiptEvents });
  return {
    ...consentsNow(account, now),
    events: events.map(({ purposeId, state, policyVersion, at }) => ({
      purpose: purposeId,
      state,
      version: policyVersion,
      at,
    })),
  };
};
