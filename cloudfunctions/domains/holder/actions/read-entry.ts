import type { ReadHandler } from '@server/kernel/handler';
import { Cards, faceOf, isLive } from '../../card';
import { Entries } from '../records';
import { entryView } from '../rules';

export const readEntry: ReadHandler<'holder.read'> = async ({ account, store, refuse }, { id }) => {
  const entry = await store.mine(Entries).get(id);
  if (entry === null || entry.giving !== account.givings.holder) {
    return refuse('holder/not-found');
  }
  const card = await store.shared(Cards).get(entry.card);
  return { entry: entryView(entry, card), card: isLive(card) ? faceOf(card) : null };
};
