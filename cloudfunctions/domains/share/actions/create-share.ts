import { limits } from '@contract/limits';
import type { WriteHandler } from '@server/kernel/handler';
import { newShareToken } from '@server/kernel/new-id';
import { daysAfter } from '@server/store/time';
import { Cards, addShare, isLive } from '../../card';
import { shareView } from '../view';

/** The card names its links, so that two made at once are both counted. */
export const createShare: WriteHandler<'share.create'> =
  async ({ refuse }, { card: id, name, way, days, opens }) =>
  async (transaction) => {
    const { now, store } = transaction;
    const card = await store.mine(Cards).peek(id);
    if (card === null || !isLive(card)) {
      return refuse('card/not-found');
    }
    const known = card.shares ?? [];
    if (known.length >= limits.sharesPerCard) {
      return refuse('share/too-many');
    }
    const token = newShareToken();
    const share = await addShare(transaction, card, token, {
      way,
      ...(name !== undefined && { name }),
      ...(days !== null && { endsAt: daysAfter(now, days) }),
      ...(opens !== null && { opensAtMost: opens }),
    });
    await store.mine(Cards).change(id, { shares: [...known, token] });
    return shareView(share, now);
  };
