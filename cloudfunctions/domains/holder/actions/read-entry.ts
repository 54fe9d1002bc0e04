import type { ReadHandler } from '@server/kernel/handler';
import { exchangeIdOf } from '../../exchange';
import { photoOn } from '../../media';
import { keptBy } from '../kept-by';
import { Notes, Places } from '../records';
import { entryView, placeView } from '../rules';

export const readEntry: ReadHandler<'holder.read'> = async (context, { id }) => {
  const { account, store, refuse } = context;
  const [kept, place, written] = await Promise.all([
    keptBy(context, id),
    store.mine(Places).get(id),
    store.mine(Notes).get(id),
  ]);
  if (kept === null) {
    return refuse('holder/not-found');
  }
  const { entry, card, relation, seen, confirmedBy } = kept;
  const photo = seen && entry.card ? await photoOn(context, entry.card, relation) : {};
  const isOpen = seen !== null && (relation === 'returned' || relation === 'approved');
  return {
    entry: entryView(entry, card, relation),
    note: written?.note ?? null,
    card: seen && { ...seen, ...photo },
    confirmedBy,
    place: placeView(place, account),
    exchange: isOpen && card !== null ? exchangeIdOf(account.owner, card.owner) : null,
  };
};
