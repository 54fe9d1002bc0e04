import { limits } from '@contract/limits';
import type { WriteHandler } from '@server/kernel/handler';
import { Cards, Shares, hasOpened, isLive } from '../../card';
import { Entries } from '../records';
import { placeOf } from '@server/store/time';
import { entryIdOf } from '../rules';

/** Keeping a card that is kept already changes nothing. */
export const saveCard: WriteHandler<'holder.save'> =
  async ({ refuse }, input) =>
  async (transaction) => {
    const { account, owner, now, store } = transaction;
    const share = await store.bearer(Shares).get(input.share);
    if (share === null || !isLive(await store.shared(Cards).peek(share.card))) {
      return refuse('card/gone');
    }
    if (share.owner === owner) {
      return refuse('holder/own-card');
    }
    if (!hasOpened(share, input.opening, now)) {
      return refuse('card/gone');
    }
    const giving = account.givings.holder;
    const id = entryIdOf(owner, share.card, giving);
    if ((await store.mine(Entries).peek(id)) !== null) {
      return { id };
    }
    if (account.kept >= limits.cardsKept) {
      return refuse('holder/full');
    }
    const place = placeOf(now, id);
    const entry = { _id: id, card: share.card, savedAt: now, giving, place };
    await store.mine(Entries).add(entry);
    await transaction.changeAccount({ kept: account.kept + 1 });
    return { id };
  };
