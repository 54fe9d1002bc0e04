import type { CardSeen } from '@contract/card';
import { Cards, faceOf, isLive, seenBy, shownToOf } from '../card';
import { relationsTo } from '../exchange';
import type { Keeper } from './kept';
import type { EntryRecord } from './records';
import { cardsOf } from './rules';
import { writtenSeen } from './written';

/**
 * All that a keeper sees of a few kept cards; null of those that are not open to them any more.
 * Each card is opened with its owner's key, so it is no way to read a whole holder at once.
 */
export async function facesIn(
  keeper: Keeper,
  entries: readonly EntryRecord[],
): Promise<(entry: EntryRecord) => CardSeen | null> {
  const found = await Promise.all(cardsOf(entries).map((id) => keeper.store.shared(Cards).get(id)));
  const cards = found.filter((card) => card !== null);
  const owners = cards.map(({ owner }) => owner);
  const relationOf = await relationsTo(keeper, owners);
  const byId = new Map<string, (typeof cards)[number]>(cards.map((card) => [card._id, card]));
  return (entry) => {
    const own = writtenSeen(entry);
    if (own !== null) {
      return own;
    }
    const card = entry.card === undefined ? undefined : byId.get(entry.card);
    const relation = card === undefined ? null : relationOf(card.owner);
    return card !== undefined && relation !== null && isLive(card)
      ? seenBy(faceOf(card), shownToOf(card), relation)
      : null;
  };
}
