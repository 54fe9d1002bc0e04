import type { ReadHandler } from '@server/kernel/handler';
import { Cards } from '../../card';
import { Invitations, Memberships, Organisations } from '../records';
import { faceOf, invitationState, isShown, membershipIdOf } from '../rules';

/** One that is over, was taken back or never was: all answer alike. */
export const lookAtInvitation: ReadHandler<'organisation.look'> = async (context, input) => {
  const { account, now, store, refuse } = context;
  const invitation = await store.bearer(Invitations).get(input.invitation);
  if (invitation === null || invitationState(invitation, now) !== 'open') {
    return refuse('organisation/invitation-gone');
  }
  const { organisation, card, endsAt } = invitation;
  const mine = account === null ? [] : account.cards.map(membershipIdOf);
  const [record, [inviter], memberships] = await Promise.all([
    store.bearer(Organisations).get(organisation),
    store.shared(Cards).many([card], ['state', 'name']),
    store.mine(Memberships).many(mine),
  ]);
  if (!isShown(record) || inviter?.state !== 'live' || inviter.name === undefined) {
    return refuse('organisation/invitation-gone');
  }
  const own = memberships.find((each) => each.organisation === organisation);
  const face = faceOf(record);
  return { organisation: face, inviter: inviter.name, endsAt, card: own?.card ?? null };
};
