import type { WriteHandler } from '@server/kernel/handler';
import { endMembership } from '../end-membership';
import { Memberships } from '../records';

export const leaveOrganisation: WriteHandler<'organisation.leave'> =
  async ({ refuse }, { membership: id }) =>
  async (transaction) => {
    const membership = await transaction.store.mine(Memberships).peek(id);
    if (membership === null) {
      return refuse('organisation/not-found');
    }
    await endMembership(transaction, membership);
    return { left: true };
  };
