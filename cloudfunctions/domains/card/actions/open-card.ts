import type { ReadHandler } from '@server/kernel/handler';
import type { Knows } from '../knows';
import { Cards, Shares } from '../records';
import { faceOf, isLive } from '../rules';
import { seenBy, shownToOf } from '../visibility';

/** The landing page: every document by its id, and nothing written about who looks. */
export const openCard =
  ({ entryOf, relationTo }: Knows): ReadHandler<'card.open'> =>
  async (context, input) => {
    const { account, store, refuse } = context;
    const share = await store.bearer(Shares).get(input.share);
    if (share === null) {
      return refuse('card/gone');
    }
    const [card, entry, relation] = await Promise.all([
      store.shared(Cards).get(share.card),
      entryOf(context, share.card),
      relationTo(context, share.owner),
    ]);
    // Whoever was blocked sees what they would see of a card that was taken back.
    if (!isLive(card) || relation === null) {
      return refuse('card/gone');
    }
    const member = relation === 'owner' ? 'owner' : 'member';
    return {
      card: seenBy(faceOf(card), shownToOf(card), relation),
      viewer: account === null ? 'guest' : member,
      relation,
      entry,
    };
  };
