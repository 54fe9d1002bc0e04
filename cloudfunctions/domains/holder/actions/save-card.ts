import type { WriteHandler } from '@server/kernel/handler';
import { Cards, Shares, hasOpened, isLive } from '../../card';
import { keep } from '../keep';

export const saveCard: WriteHandler<'holder.save'> =
  async ({ refuse }, input) =>
  async (transaction) => {
    const { now, owner, store } = transaction;
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
    const id = await keep(transaction, share.card);
    return id === null ? refuse('holder/full') : { id };
  };
