import { limits } from '@contract/limits';
import type { InvitationCode } from '@contract/values';
import type { Transaction, WriteHandler } from '@server/kernel/handler';
import { newInvitationCode } from '@server/kernel/new-id';
import { grant } from '@server/store/granted';
import { daysAfter } from '@server/store/time';
import { Cards, isLive } from '../../card';
import { Invitations, Organisations } from '../records';
import { invitationState, invitationView, isShown } from '../rules';

/** The organisation names its invitations, so that two made at once are both counted. */
export const invite: WriteHandler<'organisation.invite'> =
  async ({ refuse }, { id, card: cardId, days, uses }) =>
  async (transaction) => {
    const { now, store } = transaction;
    const record = await store.mine(Organisations).peek(id);
    if (record === null || !isShown(record)) {
      return refuse('organisation/not-found');
    }
    const card = await store.mine(Cards).peek(cardId);
    if (card === null || !isLive(card)) {
      return refuse('card/not-found');
    }
    const open = await openAmong(transaction, record.invitations);
    if (open.length >= limits.invitationsPerOrganisation) {
      return refuse('organisation/too-many-invitations');
    }
    const made = await store.mine(Invitations).add({
      ...{ _id: newInvitationCode(), organisation: grant(record), card: grant(card) },
      ...{ createdAt: now, endsAt: daysAfter(now, days), used: 0 },
      ...(uses !== null && { usesAtMost: uses }),
    });
    await store.mine(Organisations).change(id, { invitations: [...open, made._id] });
    return invitationView(made, now);
  };

/** Those that let nobody in any more make room. */
async function openAmong(
  { now, store }: Transaction,
  codes: readonly InvitationCode[],
): Promise<InvitationCode[]> {
  const open: InvitationCode[] = [];
  for (const code of codes) {
    const found = await store.mine(Invitations).peek(code);
    if (found !== null && invitationState(found, now) === 'open') {
      open.push(code);
    } else {
      await store.mine(Invitations).remove(code);
    }
  }
  return open;
}
