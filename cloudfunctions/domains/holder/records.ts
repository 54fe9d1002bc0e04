import type { CardFieldName } from '@contract/card-fields';
import type { AccountId, CardId, EntryId, Instant, MergeId } from '@contract/values';
import type { WrittenFace } from '@contract/written';
import { collection, item, plumbing, randomKey, whose } from '@server/store/collection';
import type { Granted } from '@server/store/granted';

/**
 * A card someone keeps: which one, since when, and how they put it in order. Nothing of the card is
 * copied. One that its keeper wrote down has no card: `written` is all there is of it.
 */
export type EntryRecord = {
  readonly _id: EntryId;
  readonly owner: AccountId;
  readonly card?: Granted<CardId>;
  readonly written?: Pick<WrittenFace, 'name' | 'title' | 'department' | 'organisation'>;
  /** The other fields of a card that was written down, as JSON. */
  readonly contacts?: string;
  /** How what was written is said, to be found and ordered by. */
  readonly namePinyin?: string;
  readonly organisationPinyin?: string;
  readonly savedAt: Instant;
  readonly giving: number;
  readonly place: string;
  readonly starred?: true;
  readonly likedAt?: Instant;
  readonly group?: string;
  readonly tags?: readonly string[];
  /** Under what a card that was written down can be found by the people it names. */
  readonly mentions?: readonly string[];
  /** Fields of it that are not shown any more, and what was asked for, by somebody on it. */
  readonly restricted?: readonly CardFieldName[];
  readonly asked?: 'erase' | 'correct';
};

/** How many keep a card, or like it, since some time. */
const sinceOf = (moment: 'savedAt' | 'likedAt') =>
  ({
    name: `card_${moment}`,
    keys: [
      ['card', 1],
      [moment, 1],
    ],
    unique: false,
  }) as const;

export const Entries = collection<EntryRecord>()({
  name: 'entries',
  fields: {
    _id: plumbing('Follows from the keeper and the card, so that nothing is kept twice.'),
    owner: whose,
    card: item('holder.entry'),
    written: item('holder.written'),
    contacts: item('holder.contacts'),
    namePinyin: item('holder.written'),
    organisationPinyin: item('holder.written'),
    savedAt: item('holder.entry'),
    giving: plumbing('Under which giving of the consent it was kept; earlier ones are over.'),
    place: plumbing('Where it stands in the list: the time it was kept, then its id.'),
    starred: item('holder.order'),
    likedAt: item('holder.like'),
    group: item('holder.order'),
    tags: item('holder.order'),
    mentions: plumbing('Codes under which the people on it can find it; they go with the entry.'),
    restricted: item('holder.asked'),
    asked: item('holder.asked'),
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
    sinceOf('savedAt'),
    sinceOf('likedAt'),
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

/** What a merge took together, as it was, for as long as that can be undone. */
export type MergeRecord = {
  readonly _id: MergeId;
  readonly owner: AccountId;
  readonly into: EntryId;
  readonly at: Instant;
  readonly count: number;
  /** A `Before` of `merge.ts` as JSON: names and notes of others lie in it, so it is sealed. */
  readonly before: string;
  readonly giving: number;
};

export const Merges = collection<MergeRecord>()({
  name: 'merges',
  fields: {
    _id: randomKey,
    owner: whose,
    into: item('holder.merged'),
    at: item('holder.merged'),
    count: item('holder.merged'),
    before: item('holder.before'),
    giving: plumbing('Under which giving of the consent; earlier ones are over.'),
  },
  indexes: [
    {
      name: 'owner_giving_at',
      keys: [
        ['owner', 1],
        ['giving', 1],
        ['at', -1],
      ],
      unique: false,
    },
  ],
  expiresLike: 'holder.merged',
});
