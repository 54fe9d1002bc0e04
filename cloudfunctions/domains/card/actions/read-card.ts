import type { ReadHandler } from '@server/kernel/handler';
import { Cards } from '../records';
import { isLive, viewOf } from '../rules';

export const readCard: ReadHandler<'card.read'> = async ({ store, refuse }, { id }) => {
  const card = await store.mine(Cards).get(id);
  return isLive(card) ? viewOf(card) : refuse('card/not-found');
};
