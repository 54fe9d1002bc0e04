import type { ReadHandler } from '@server/kernel/handler';
import { Cards, faceOf, isLive, seenBy, shownToOf } from '../../card';
import { exchangeIdOf, relationTo } from '../../exchange';
import { Entries, Places } from '../records';
import { entryView, placeView } from '../rules';

export const readEntry: ReadHandler<'holder.read'> = async (context, { id }) => {
  const { account, store, refuse } = context;
  const entry = await store.mine(Entries).get(id);
  if (entry === null || entry.giving !== account.givings.holder) {
    return refuse('holder/not-found');
  }
  const [card, place] = await Promise.all([
    store.shared(Cards).get(entry.card),
    store.mine(Places).get(id),
  ]);
  const relation = card === null ? null : await relationTo(context, card.owner);
  const isShown = relation !== null && isLive(card);
  const isOpen = isShown && (relation === 'returned' || relation === 'approved');
  return {
    entry: entryView(entry, card, relation),
    card: isShown ? seenBy(faceOf(card), shownToOf(card), relation) : null,
    place: placeView(place, account),
    exchange: isOpen ? exchangeIdOf(account.owner, card.owner) : null,
  };
};
