import type { WriteHandler } from '@server/kernel/handler';
import { Cards, Shares } from '../../card';

/** The link a card was born with is none of these: a card is never without one. */
export const revokeShare: WriteHandler<'share.revoke'> =
  async ({ refuse }, { share: token }) =>
  async ({ store }) => {
    const share = await store.mine(Shares).peek(token);
    const card = share === null ? null : await store.mine(Cards).peek(share.card);
    const known = card?.shares ?? [];
    if (card === null || !known.includes(token)) {
      return refuse('share/not-found');
    }
    await store.mine(Shares).remove(token);
    await store.mine(Cards).change(card._id, { shares: known.filter((each) => each !== token) });
    return { revoked: true };
  };
