import type { CardId, EntryId } from '@contract/values';
import type { Context, ReadHandler } from '@server/kernel/handler';
import type { Granted } from '@server/store/granted';
import { Cards, Shares } from '../records';
import { faceOf, isLive } from '../rules';

/** Finds where the viewer keeps a card. The holder answers; it knows cards, not the other way. */
export type EntryOf = (
  viewer: Pick<Context<'card.open'>, 'account' | 'store'>,
  card: Granted<CardId>,
) => Promise<EntryId | null>;

/** The landing page: every document by its id, and nothing written about who looks. */
export const openCard =
  (entryOf: EntryOf): ReadHandler<'card.open'> =>
  async (context, input) => {
    const { account, store, refuse } = context;
    const share = await store.bearer(Shares).get(input.share);
    if (share === null) {
      return refuse('card/gone');
    }
    const [card, entry] = await Promise.all([
      store.shared(Cards).get(share.card),
      entryOf(context, share.card),
    ]);
    if (!isLive(card)) {
      return refuse('card/gone');
    }
    const member = card.owner === account?.owner ? 'owner' : 'member';
    return { card: faceOf(card), viewer: account === null ? 'guest' : member, entry };
  };
