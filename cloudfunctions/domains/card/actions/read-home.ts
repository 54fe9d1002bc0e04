import type { ReadHandler } from '@server/kernel/handler';
import { accountView, avatarLink } from '../../account';
import { policyState } from '../../consent';
import { Cards } from '../records';
import type { Knows } from '../knows';
import { type LiveCard, viewOf } from '../rules';

/** In the order they were made. The owner sees paused cards too: they come back on staying. */
export const readHome =
  ({ countNew, ownPhotos }: Knows): ReadHandler<'card.home'> =>
  async (context) => {
    const ids = context.account?.cards ?? [];
    const [avatarUrl, cards, incoming, photoOf] = await Promise.all([
      avatarLink(context),
      context.store.mine(Cards).many(ids),
      countNew(context),
      ownPhotos(context, ids),
    ]);
    const ordered = ids.flatMap((id) => cards.filter((card) => card._id === id));
    return {
      account: await accountView(context, avatarUrl),
      policy: policyState(context.now),
      cards: ordered.map((card) => ({ ...viewOf(card as LiveCard), ...photoOf(card._id) })),
      incoming,
    };
  };
