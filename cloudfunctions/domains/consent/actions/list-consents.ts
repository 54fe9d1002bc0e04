import type { ReadHandler } from '@server/kernel/handler';
import { Consents } from '../records';

/** More than the ledger of three years can hold at the speed switches may be turned. */
const eventsShown = 1000;

export const listConsents: ReadHandler<'consent.list'> = async ({ account, store }) => {
  const events = await store
    .mine(Consents)
    .list({ where: {}, order: { at: 'desc' }, limit: eventsShown });
  return {
    purposes: account.purposes,
    events: events.map(({ purpose, state, version, at }) => ({ purpose, state, version, at })),
  };
};
