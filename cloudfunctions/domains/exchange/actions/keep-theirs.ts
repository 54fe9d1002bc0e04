import type { WriteHandler } from '@server/kernel/handler';
import { Cards, isLive } from '../../card';
import type { Holds } from '../holds';
import { isBlockedBy } from '../is-blocked-by';
import { Exchanges } from '../records';
import { cardOf, opposite, saying, sideOf, wordOf } from '../rules';

/** Puts the other's card into the holder, and says that the exchange was seen. */
export const keepTheirs =
  ({ keep }: Holds): WriteHandler<'exchange.keep'> =>
  async ({ refuse }, { id }) =>
  async (transaction) => {
    const { owner, store } = transaction;
    const known = await store.ours(Exchanges).get(id);
    if (known === null) {
      return refuse('exchange/not-found');
    }
    const mine = sideOf(known, owner);
    const theirs = opposite(mine);
    const card = cardOf(known, theirs);
    const isBlocked = await isBlockedBy(owner, store, known[theirs]);
    if (isBlocked || !isLive(await store.shared(Cards).peek(card))) {
      return refuse('card/gone');
    }
    const entry = await keep(transaction, card);
    if (entry === null) {
      return refuse('holder/full');
    }
    if (wordOf(known, mine) === 'none') {
      await store.ours(Exchanges).change(id, saying(mine, 'open'));
    }
    return { id: entry };
  };
