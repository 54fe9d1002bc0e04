import type { ReadHandler } from '@server/kernel/handler';
import type { Knows } from '../knows';
import { Cards } from '../records';
import { isLive, viewOf } from '../rules';

export const readCard =
  ({ ownPhotos }: Knows): ReadHandler<'card.read'> =>
  async (context, { id }) => {
    const { store, refuse } = context;
    const [card, photoOf] = await Promise.all([
      store.mine(Cards).get(id),
      ownPhotos(context, [id]),
    ]);
    return isLive(card) ? { ...viewOf(card), ...photoOf(id) } : refuse('card/not-found');
  };
