import type { WriteHandler } from '@server/kernel/handler';
import { Invitations, Organisations } from '../records';

export const revokeInvitation: WriteHandler<'organisation.revoke'> =
  async ({ refuse }, { invitation: code }) =>
  async ({ store }) => {
    const invitation = await store.mine(Invitations).peek(code);
    if (invitation === null) {
      return refuse('organisation/not-found');
    }
    const organisations = store.mine(Organisations);
    const record = await organisations.peek(invitation.organisation);
    await store.mine(Invitations).remove(code);
    if (record !== null) {
      const invitations = record.invitations.filter((each) => each !== code);
      await organisations.change(record._id, { invitations });
    }
    return { revoked: true };
  };
