import type { WriteHandler } from '@server/kernel/handler';
import { Cards } from '../../card';
import { attachTo } from '../attach-to';
import { Invitations } from '../records';
import { invitationState } from '../rules';

/** The use is counted in the same deed: of many who come at once, no more get in than may. */
export const join: WriteHandler<'organisation.join'> =
  async ({ refuse }, { invitation: code, card }) =>
  async (transaction) => {
    const { now, store } = transaction;
    const invitations = store.bearer(Invitations);
    const invitation = await invitations.get(code);
    if (invitation === null || invitationState(invitation, now) !== 'open') {
      return refuse('organisation/invitation-gone');
    }
    const inviter = await store.shared(Cards).peek(invitation.card);
    if (inviter?.state !== 'live') {
      return refuse('organisation/invitation-gone');
    }
    const done = await attachTo(transaction, invitation.organisation, card);
    if (typeof done === 'string') {
      return refuse(done === 'gone' ? 'organisation/invitation-gone' : done);
    }
    if (done.isNew) {
      await invitations.put({ ...invitation, used: invitation.used + 1 });
    }
    return { membership: done.membership };
  };
