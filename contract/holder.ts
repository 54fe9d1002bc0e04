import * as z from 'zod/mini';
import { action, perHour, perMinute } from './action';
import { CardSeen, OrganisationMark } from './card';
import { limits } from './limits';
import { Point } from './location';
import { EntryId, ExchangeId, Instant, Opening, ShareToken, line } from './values';
import { AlikeBy, Group, Note, Tags, WrittenFace, writing } from './written';

/**
 * A card someone keeps. `live` it can be read · `withdrawn` its owner took it back ·
 * `gone` its owner left (已注销用户).
 */
export const EntryState = z.enum(['live', 'withdrawn', 'gone']);

export const EntryView = z.object({
  id: EntryId,
  state: EntryState,
  savedAt: Instant,
  /** True where its keeper wrote it down; it is theirs to change. */
  written: z.boolean(),
  /** Null unless the entry is live. */
  name: z.nullable(z.string()),
  title: z.nullable(z.string()),
  organisation: z.nullable(z.string()),
  starred: z.boolean(),
  liked: z.boolean(),
  group: z.nullable(z.string()),
  tags: z.array(z.string()),
});
export type EntryView = z.output<typeof EntryView>;

/** A city, and whether it came from where the phone was. */
export const Place = z.object({ city: z.string(), fromLocation: z.boolean() });
export type Place = z.output<typeof Place>;

const One = z.strictObject({ id: EntryId });
/** What tells a person by, as far as it is known. */
const Telling = z.partial(
  z.pick(WrittenFace, {
    name: true,
    organisation: true,
    mobile: true,
    secondMobile: true,
    email: true,
    secondEmail: true,
  }),
);
/** Cards kept for others, as the list shows them. */
const Entries = z.array(EntryView).check(z.maxLength(limits.pageSize));

export const holder = {
  ...writing,
  save: action({
    access: 'member',
    purposes: ['holder'],
    reads: ['card', 'publish'],
    writes: true,
    limit: perHour(200),
    /** `opening` is the one it was opened with: a limited link lets nobody else in. */
    input: z.strictObject({ share: ShareToken, opening: z.optional(Opening) }),
    output: z.object({ id: EntryId }),
    errors: ['card/gone', 'holder/own-card', 'holder/full'],
  }),
  /**
   * All kept cards that are asked for, in their order: ids of all, and what the first
   * `limits.pageSize` show; `some` gives the others. By name is A to Z by pinyin, then what has no
   * letter. `words` are found in names, organisations and titles that are open to the keeper, there
   * by pinyin and by initials too, and in the keeper's own groups, tags and notes.
   */
  list: action({
    access: 'member',
    purposes: ['holder'],
    reads: ['card', 'publish', 'personalise'],
    writes: false,
    limit: perMinute(120),
    input: z.strictObject({
      /** The newest first, unless told. */
      order: z.optional(z.enum(['name', 'newest'])),
      words: z.optional(line(limits.searchLength)),
      group: z.optional(Group),
      starred: z.optional(z.literal(true)),
    }),
    output: z.object({
      ids: z.array(EntryId).check(z.maxLength(limits.cardsKept)),
      entries: Entries,
      /** By name only: how many in a row begin with each letter; `#` stands for none. */
      letters: z.array(z.object({ letter: z.string(), count: z.int() })),
      /** All groups and tags the keeper uses, whatever was asked for. */
      groups: z.array(z.object({ name: z.string(), count: z.int() })),
      tags: z.array(z.string()),
      /** Where nothing was searched for and `personalise` is agreed to: those opened last. */
      recent: Entries,
      /** How many cards are kept. */
      total: z.int(),
      /** How many returned cards wait for a word, as far as `limits.newCounted`. */
      incoming: z.int(),
    }),
    errors: [],
  }),
  /** More of a list, in the order asked for. Those that are not there any more are left out. */
  some: action({
    access: 'member',
    purposes: ['holder'],
    reads: ['card', 'publish'],
    writes: false,
    limit: perMinute(240),
    input: z.strictObject({
      ids: z.array(EntryId).check(z.minLength(1), z.maxLength(limits.pageSize)),
    }),
    output: z.object({ entries: Entries }),
    errors: [],
  }),
  read: action({
    access: 'holder',
    purposes: ['holder'],
    reads: ['own', 'card', 'publish', 'security'],
    writes: false,
    sensitive: true,
    limit: perMinute(120),
    input: One,
    output: z.object({
      entry: EntryView,
      note: z.nullable(z.string()),
      card: z.nullable(CardSeen),
      /** Null of a card that does not open, too. */
      confirmedBy: z.nullable(OrganisationMark),
      place: z.nullable(Place),
      /** The exchange with whoever's card it is, while one is open; they can be written to. */
      exchange: z.nullable(ExchangeId),
    }),
    errors: ['holder/not-found'],
  }),
  /** Which kept cards seem to be of the person of a card that is about to be written down. */
  alike: action({
    access: 'member',
    purposes: ['holder'],
    reads: ['own', 'card', 'publish'],
    writes: false,
    limit: perMinute(60),
    input: z.strictObject({ face: Telling }),
    output: z.object({
      entries: z
        .array(z.object({ entry: EntryView, by: AlikeBy }))
        .check(z.maxLength(limits.alikeShown)),
    }),
    errors: [],
  }),
  star: action({
    access: 'holder',
    purposes: ['holder'],
    reads: 'own',
    writes: true,
    limit: perHour(1000),
    input: z.extend(One, { starred: z.boolean() }),
    output: z.object({ starred: z.boolean() }),
    errors: ['holder/not-found'],
  }),
  /** Once for a keeper and a card. Its owner learns how many like it, and never who. */
  like: action({
    access: 'holder',
    purposes: ['holder'],
    reads: 'own',
    writes: true,
    limit: perHour(200),
    input: z.extend(One, { liked: z.boolean() }),
    output: z.object({ liked: z.boolean() }),
    errors: ['holder/not-found'],
  }),
  /** Puts a kept card in order: what is left out is taken away. Nobody but the keeper sees it. */
  describe: action({
    access: 'holder',
    purposes: ['holder'],
    reads: 'own',
    writes: true,
    limit: perHour(600),
    input: z.extend(One, {
      group: z.optional(Group),
      tags: Tags,
      note: z.optional(Note),
    }),
    output: z.object({ described: z.literal(true) }),
    errors: ['holder/not-found'],
  }),
  /** Remembers that a kept card was opened now, for whoever wants the latest ones first. */
  opened: action({
    access: 'holder',
    purposes: ['holder', 'personalise'],
    writes: true,
    limit: perHour(600),
    input: One,
    output: z.object({ opened: z.literal(true) }),
    errors: ['holder/not-found'],
  }),
  /**
   * Where the two met: `city` is written or chosen by hand, and rests on `holder`; with `at` it is
   * the city nearest to where the phone is, which needs `location`. Neither takes it away.
   */
  setPlace: action({
    access: 'holder',
    purposes: ['holder'],
    reads: 'own',
    writes: true,
    limit: perHour(200),
    input: z.strictObject({
      id: EntryId,
      place: z.nullable(
        z.union([
          z.strictObject({ city: line(limits.placeLength) }),
          z.strictObject({ at: Point }),
        ]),
      ),
    }),
    output: z.object({ place: z.nullable(Place) }),
    errors: ['holder/not-found', 'location/nowhere', 'content/unsafe'],
  }),
  /** Keeps cities that came from the location as notes of one's own, before it is switched off. */
  keepPlaces: action({
    access: 'member',
    purposes: ['holder', 'location'],
    reads: 'own',
    writes: true,
    limit: perHour(120),
    input: z.strictObject({}),
    output: z.object({ kept: z.int(), more: z.boolean() }),
    errors: [],
  }),
  remove: action({
    access: 'holder',
    purposes: ['holder'],
    reads: 'own',
    writes: true,
    limit: perHour(1000),
    input: One,
    output: z.object({ removed: z.literal(true) }),
    errors: ['holder/not-found'],
  }),
};
