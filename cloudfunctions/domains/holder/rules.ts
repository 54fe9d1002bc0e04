import type { Relation } from '@contract/card';
import type { EntryView, Place } from '@contract/holder';
import type { AccountId, CardId, EntryId } from '@contract/values';
import type { Granted } from '@server/store/granted';
import { keyedId } from '@server/store/keyed-hash';
import { type CardRecord, isOpenTo } from '../card';
import type { AccountRecord } from '@server/kernel/records';
import type { EntryRecord, PlaceRecord } from './records';

/** The one entry a person can have for a card, under one giving of their consent. */
export const entryIdOf = (owner: AccountId, card: CardId, giving: number): EntryId =>
  keyedId('h', 'entry', `${owner}/${card}/${giving}`) as EntryId;

/** A card that is not there any more went with its owner; one that does not open was taken back. */
export function stateOf(card: Pick<CardRecord, 'state'> | undefined | null): EntryView['state'] {
  if (card === undefined || card === null) {
    return 'gone';
  }
  return card.state === 'live' ? 'live' : 'withdrawn';
}

type Shown = Pick<
  CardRecord,
  'state' | 'name' | 'title' | 'organisation' | 'visibility' | 'published'
>;

/** The cards of others among kept ones. */
export const cardsOf = (entries: readonly EntryRecord[]): readonly Granted<CardId>[] => [
  ...new Set(entries.flatMap(({ card }) => card ?? [])),
];

/** What the list shows of a kept card. To whom its owner blocked it was taken back. */
export function entryView(
  entry: EntryRecord,
  card: Shown | undefined | null,
  relation: Relation | null,
): EntryView {
  if (entry.written !== undefined) {
    return viewOf(entry, 'live', entry.written);
  }
  const known = stateOf(card);
  const state = known === 'live' && relation === null ? 'withdrawn' : known;
  const shown = state === 'live' && card ? card : null;
  const open = (field: 'title' | 'organisation'): string | undefined =>
    shown !== null && relation !== null && isOpenTo(shown, field, relation)
      ? shown[field]
      : undefined;
  const name = shown?.name;
  return viewOf(entry, state, { name, title: open('title'), organisation: open('organisation') });
}

type Named = { readonly [K in 'name' | 'title' | 'organisation']?: string | undefined };

const viewOf = (entry: EntryRecord, state: EntryView['state'], shown: Named): EntryView => ({
  id: entry._id,
  state,
  savedAt: entry.savedAt,
  written: entry.written !== undefined,
  name: shown.name ?? null,
  title: shown.title ?? null,
  organisation: shown.organisation ?? null,
  starred: entry.starred ?? false,
  liked: entry.likedAt !== undefined,
  group: entry.group ?? null,
  tags: [...(entry.tags ?? [])],
});

/** A city from the location shows only while that is agreed to, under the giving it came with. */
export function placeView(
  place: PlaceRecord | null,
  { purposes, givings }: Pick<AccountRecord, 'purposes' | 'givings'>,
): Place | null {
  if (place === null) {
    return null;
  }
  const { chosen, taken, fromLocation, giving } = place;
  if (fromLocation && (purposes.location !== true || giving !== givings.location)) {
    return null;
  }
  const city = fromLocation ? taken : chosen;
  return city === undefined ? null : { city, fromLocation };
}
