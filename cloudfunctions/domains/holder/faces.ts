import type { CardSeen } from '@contract/card';
import { cardFieldNames } from '@contract/card-fields';
import { Cards, faceOf, isLive, seenBy, shownToOf } from '../card';
import { relationsTo } from '../exchange';
import type { Keeper } from './kept';
import type { EntryRecord } from './records';
import { cardsOf } from './rules';
import { writtenSeen } from './written';

/** All that a keeper sees of kept cards; null of those that are not open to them any more. */
export async function facesIn(
  keeper: Keeper,
  entries: readonly EntryRecord[],
): Promise<(entry: EntryRecord) => CardSeen | null> {
  const cards = await keeper.store.shared(Cards).many(cardsOf(entries), faceFields);
  const owners = cards.map(({ owner }) => owner);
  const relationOf = await relationsTo(keeper, owners, owners);
  const byId = new Map<string, (typeof cards)[number]>(cards.map((card) => [card._id, card]));
  return ({ card: id, written }) => {
    if (written !== undefined) {
      return writtenSeen(written);
    }
    const card = id === undefined ? undefined : byId.get(id);
    const relation = card === undefined ? null : relationOf(card.owner);
    return card !== undefined && relation !== null && isLive(card)
      ? seenBy(faceOf(card), shownToOf(card), relation)
      : null;
  };
}

const faceFields = [
  ...(['owner', 'state', 'name', 'template', 'visibility', 'published'] as const),
  ...cardFieldNames,
];
