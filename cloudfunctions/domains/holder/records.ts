import type { AccountId, CardId, EntryId, Instant } from '@contract/values';
import { collection, item, plumbing, whose } from '@server/store/collection';
import type { Granted } from '@server/store/granted';

/**
 * A card someone keeps: which one, since when, and how they put it in order. Nothing of the card is
 * copied.
 */
export type EntryRecord = {
  readonly _id: EntryId;
  readonly owner: AccountId;
  readonly card: Granted<CardId>;
  readonly savedAt: Instant;
  readonly giving: number;
  readonly place: string;
  readonly starred?: true;
  readonly group?: string;
  readonly tags?: readonly string[];
};

export const Entries = collection<EntryRecord>()({
  name: 'entries',
  fields: {
    _id: plumbing('Follows from the keeper and the card, so that nothing is kept twice.'),
    owner: whose,
    card: item('holder.entry'),
    savedAt: item('holder.entry'),
    giving: plumbing('Under which giving of the consent it was kept; earlier ones are over.'),
    place: plumbing('Where it stands in the list: the time it was kept, then its id.'),
    starred: item('holder.order'),
    group: item('holder.order'),
    tags: item('holder.order'),
  },
  indexes: [
    {
      name: 'owner_giving_place',
      keys: [
        ['owner', 1],
        ['giving', 1],
        ['place', -1],
      ],
      unique: false,
    },
  ],
});

/** Where somebody met the person of a kept card: by hand or from the phone's location. */
export type PlaceRecord = {
  readonly _id: EntryId;
  readonly owner: AccountId;
  readonly chosen?: string;
  readonly taken?: string;
  readonly fromLocation: boolean;
  /** Of `location`, where the city came from there. */
  readonly giving: number;
};

export const Places = collection<PlaceRecord>()({
  name: 'places',
  fields: {
    _id: plumbing('The id of the entry it belongs to.'),
    owner: whose,
    chosen: item('holder.place'),
    taken: item('location.place'),
    fromLocation: plumbing('Which of the two it is, so that one kind can be found and erased.'),
    giving: plumbing('Under which giving of that consent; earlier ones are over.'),
  },
  indexes: [
    {
      name: 'owner_fromLocation',
      keys: [
        ['owner', 1],
        ['fromLocation', 1],
      ],
      unique: false,
    },
  ],
});

/** When a kept card was last opened; only for whoever wants the latest ones first. */
export type OpenRecord = {
  readonly _id: EntryId;
  readonly owner: AccountId;
  readonly openedAt: Instant;
  readonly giving: number;
};

export const Opens = collection<OpenRecord>()({
  name: 'opens',
  fields: {
    _id: plumbing('The id of the entry that was opened.'),
    owner: whose,
    openedAt: item('holder.opened'),
    giving: plumbing('Under which giving of that consent; earlier ones are over.'),
  },
  indexes: [
    {
      name: 'owner_giving_opened',
      keys: [
        ['owner', 1],
        ['giving', 1],
        ['openedAt', -1],
      ],
      unique: false,
    },
  ],
});

/** What the keeper wrote on a kept card; by itself, so that a list opens nothing sealed. */
export type NoteRecord = {
  readonly _id: EntryId;
  readonly owner: AccountId;
  readonly note: string;
  readonly giving: number;
};

export const Notes = collection<NoteRecord>()({
  name: 'notes',
  fields: {
    _id: plumbing('The id of the entry it was written on.'),
    owner: whose,
    note: item('holder.note'),
    giving: plumbing('Under which giving of the consent; earlier ones are over.'),
  },
});
