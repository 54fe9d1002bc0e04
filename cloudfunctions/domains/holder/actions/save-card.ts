import type { WriteHandler } from '@server/kernel/handler';
import { Cards, Shares, isLive } from '../../card';
import { keep } from '../keep';

export const saveCard: WriteHandler<'holder.save'> =
  async ({ refuse }, input) =>
  async (transaction) => {
    const { owner, store } = transaction;
    const share = await store.bearer(Shares).get(input.share);
    if (share === null || !isLive(await store.shared(Cards).peek(share.card))) {
      return refuse('card/gone');
    }
    if (share.owner === owner) {
      return refuse('holder/own-card');
    }
    const id = await keep(transaction, share.card);
    return id === null ? refuse('holder/full') : { id };
  };
