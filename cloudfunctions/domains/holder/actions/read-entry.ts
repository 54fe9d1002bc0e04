import type { ReadHandler } from '@server/kernel/handler';
import { Cards, faceOf, isLive, seenBy, shownToOf } from '../../card';
import { exchangeIdOf, relationTo } from '../../exchange';
import { Entries, Notes, Places } from '../records';
import { entryView, placeView } from '../rules';

export const readEntry: ReadHandler<'holder.read'> = async (context, { id }) => {
  const { account, store, refuse } = context;
  const [entry, written] = await Promise.all([
    store.mine(Entries).get(id),
    store.mine(Notes).get(id),
  ]);
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
    note: written?.note ?? null,
    card: isShown ? seenBy(faceOf(card), shownToOf(card), relation) : null,
    place: placeView(place, account),
    exchange: isOpen ? exchangeIdOf(account.owner, card.owner) : null,
  };
};
