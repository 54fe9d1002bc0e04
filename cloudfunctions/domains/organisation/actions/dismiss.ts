import type { WriteHandler } from '@server/kernel/handler';
import { Memberships, Organisations } from '../records';
import { isShown, withoutMember } from '../rules';
import { takeBackAll } from '../take-back';

/** Invitations go too: one that lets many in would let the same person in again. */
export const dismiss: WriteHandler<'organisation.dismiss'> =
  async ({ refuse }, { id, membership }) =>
  async (transaction) => {
    const { store } = transaction;
    const record = await store.mine(Organisations).peek(id);
    if (record === null || !isShown(record) || !record.members.includes(membership)) {
      return refuse('organisation/not-found');
    }
    await store.bearer(Memberships).remove(membership);
    await takeBackAll(transaction, record);
    const { members, offeredTo } = withoutMember(record, membership);
    await store.mine(Organisations).change(id, { members, offeredTo, invitations: [] });
    return { dismissed: true };
  };
