import { limits } from '@contract/limits';
import type { WriteHandler } from '@server/kernel/handler';
import { administeredBy } from '../administered';
import { Memberships, Organisations } from '../records';
import { takeBackAll } from '../take-back';

/**
 * The organisation is the caller's from here on, even where whoever asked them is leaving by now.
 * The invitations that are out name the former administrator, and end.
 */
export const takeOver: WriteHandler<'organisation.takeOver'> =
  async ({ refuse }, { membership: id }) =>
  async (transaction) => {
    const { owner, store } = transaction;
    const membership = await store.mine(Memberships).peek(id);
    if (membership === null) {
      return refuse('organisation/not-found');
    }
    const record = await store.bearer(Organisations).get(membership.organisation);
    if (record === null || record.state === 'dissolved' || record.offeredTo !== id) {
      return refuse('organisation/not-found');
    }
    const known = await administeredBy(transaction);
    if (known.length >= limits.organisationsPerPerson) {
      return refuse('organisation/too-many');
    }
    await takeBackAll(transaction, record);
    const next = { owner, state: 'live', invitations: [], offeredTo: undefined } as const;
    await store.bearer(Organisations).put({ ...record, ...next });
    await transaction.changeAccount({ organisations: [...known, record._id] });
    return { id: record._id };
  };
