import type { ReadHandler } from '@server/kernel/handler';
import { Cards, faceOf, isLive, seenBy, shownToOf } from '../../card';
import { relationTo } from '../../exchange';
import { Entries, Notes, Places } from '../records';
import { entryView, placeView } from '../rules';
import { writtenFace, writtenSeen } from '../written';

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
    entry.card === undefined ? null : store.shared(Cards).get(entry.card),
    store.mine(Places).get(id),
  ]);
  const relation = card === null ? null : await relationTo(context, card.owner);
  const shown =
    relation !== null && isLive(card) ? seenBy(faceOf(card), shownToOf(card), relation) : null;
  const own = writtenFace(entry);
  const face = own === null ? shown : writtenSeen(own);
  return {
    entry: entryView(entry, card, relation),
    note: written?.note ?? null,
    card: face,
    place: placeView(place, account),
  };
};
