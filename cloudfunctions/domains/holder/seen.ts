import type { EntryView } from '@contract/holder';
import type { AccountId } from '@contract/values';
import { Cards, isOpenTo } from '../card';
import { relationsTo } from '../exchange';
import type { Keeper } from './kept';
import type { EntryRecord } from './records';
import { cardsOf, entryView } from './rules';

/** A kept card as its keeper sees it, and how what they see of it is said. */
export type Seen = {
  readonly view: EntryView;
  readonly said: { readonly name: string | null; readonly organisation: string | null };
};

/**
 * What a list shows of entries, and finds in them: of each card no more than its owner shows to
 * this keeper. Names are read from the cards each time; nothing of them is kept with the keeper.
 */
export async function seenIn(
  keeper: Keeper,
  entries: readonly EntryRecord[],
): Promise<(entry: EntryRecord) => Seen> {
  const cards = await keeper.store.shared(Cards).many(cardsOf(entries), shownFields);
  const gated = cards.filter(
    (card) => !shownGates.every((gate) => isOpenTo(card, gate, 'stranger')),
  );
  const relationOf = await relationsTo(keeper, ownersOf(cards), ownersOf(gated));
  const byId = new Map<string, (typeof cards)[number]>(cards.map((card) => [card._id, card]));
  return (entry) => {
    const card = entry.card === undefined ? undefined : byId.get(entry.card);
    const relation = card === undefined ? null : relationOf(card.owner);
    const view = entryView(entry, card, relation);
    if (entry.written !== undefined) {
      return { view, said: saidOf(entry) };
    }
    if (card === undefined || relation === null || view.state !== 'live') {
      return { view, said: saidOf({}) };
    }
    const isOpen = isOpenTo(card, 'organisation', relation);
    return { view, said: saidOf(isOpen ? card : { namePinyin: card.namePinyin }) };
  };
}

type Spoken = { readonly [K in 'namePinyin' | 'organisationPinyin']?: string | undefined };

const saidOf = ({ namePinyin, organisationPinyin }: Spoken): Seen['said'] => ({
  name: namePinyin ?? null,
  organisation: organisationPinyin ?? null,
});

const ownersOf = (cards: readonly { readonly owner: AccountId }[]) =>
  cards.map(({ owner }) => owner);

/** What a list shows beside the name. */
const shownGates = ['title', 'organisation'] as const;

const shownFields = [
  'owner',
  'state',
  'name',
  'title',
  'organisation',
  'visibility',
  'published',
  'namePinyin',
  'organisationPinyin',
] as const;
