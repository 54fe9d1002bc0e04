import type { ReadHandler } from '@server/kernel/handler';
import { Cards, Shares, isLive, openingIn } from '../../card';
import { relationTo } from '../../exchange';
import { countOpening } from '../count-opening';

/** A blocked person's openings are not counted, nor is what is not a proof of their own. */
export const countLook: ReadHandler<'visit.count'> = async (context, { share: token, proof }) => {
  const { login, now, store } = context;
  const number = openingIn(proof, { share: token, login, now });
  const share = number === null ? null : await store.bearer(Shares).get(token);
  if (number === null || share === null) {
    return { counted: false };
  }
  const [card, relation] = await Promise.all([
    store.shared(Cards).get(share.card),
    relationTo(context, share.owner),
  ]);
  if (!isLive(card) || relation === null || relation === 'owner') {
    return { counted: false };
  }
  return { counted: await countOpening({ number, card: share.card, login, now }) };
};
