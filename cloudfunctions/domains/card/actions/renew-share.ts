import type { WriteHandler } from '@server/kernel/handler';
import { Cards } from '../records';
import { isLive, viewOf } from '../rules';
import { replaceShare } from '../share';

/** The card itself does not change, so neither does its version. */
export const renewShare: WriteHandler<'card.renewShare'> =
  async ({ refuse }, { id }) =>
  async (transaction) => {
    const cards = transaction.store.mine(Cards);
    const card = await cards.peek(id);
    if (!isLive(card)) {
      return refuse('card/not-found');
    }
    const after = await cards.change(id, {
      share: await replaceShare(transaction, card),
      shares: undefined,
    });
    return isLive(after) ? viewOf(after) : refuse('card/not-found');
  };
