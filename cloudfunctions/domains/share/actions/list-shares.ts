import type { ReadHandler } from '@server/kernel/handler';
import { Cards, Shares, isLive } from '../../card';
import { shareView } from '../view';

export const listShares: ReadHandler<'share.list'> = async ({ store, now, refuse }, input) => {
  const card = await store.mine(Cards).get(input.card);
  if (!isLive(card)) {
    return refuse('card/not-found');
  }
  const ids = card.shares ?? [];
  const found = await store.mine(Shares).many(ids);
  const ordered = ids.flatMap((id) => found.filter(({ _id }) => _id === id));
  return { shares: ordered.map((share) => shareView(share, now)) };
};
