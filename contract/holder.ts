import * as z from 'zod/mini';
import { action, perHour, perMinute } from './action';
import { CardSeen } from './card';
import { limits } from './limits';
import { Point } from './location';
import { EntryId, ExchangeId, Instant, ShareToken, line } from './values';

/**
 * A card someone keeps. `live` it can be read · `withdrawn` its owner took it back ·
 * `gone` its owner left (已注销用户).
 */
export const EntryState = z.enum(['live', 'withdrawn', 'gone']);

export const EntryView = z.object({
  id: EntryId,
  state: EntryState,
  savedAt: Instant,
  /** Null unless the entry is live. */
  name: z.nullable(z.string()),
  title: z.nullable(z.string()),
  organisation: z.nullable(z.string()),
});
export type EntryView = z.output<typeof EntryView>;

/** A city, and whether it came from where the phone was. */
export const Place = z.object({ city: z.string(), fromLocation: z.boolean() });
export type Place = z.output<typeof Place>;

const One = z.strictObject({ id: EntryId });
const Cursor = z.string().check(z.minLength(1), z.maxLength(100), z.regex(/^[\w.-]+$/));

export const holder = {
  save: action({
    access: 'member',
    purposes: ['holder'],
    reads: ['card', 'publish'],
    writes: true,
    limit: perHour(200),
    input: z.strictObject({ share: ShareToken }),
    output: z.object({ id: EntryId }),
    errors: ['card/gone', 'holder/own-card', 'holder/full'],
  }),
  /** Newest first, `limits.pageSize` at a time; `next` is null on the last page. */
  list: action({
    access: 'member',
    purposes: ['holder'],
    reads: ['card', 'publish', 'personalise'],
    writes: false,
    limit: perMinute(120),
    input: z.strictObject({ after: z.optional(Cursor) }),
    output: z.object({
      entries: z.array(EntryView),
      /** On the first page, and only where `personalise` is agreed to: those opened last. */
      recent: z.array(EntryView),
      total: z.int(),
      next: z.nullable(Cursor),
    }),
    errors: [],
  }),
  read: action({
    access: 'holder',
    purposes: ['holder'],
    reads: ['own', 'card', 'publish'],
    writes: false,
    sensitive: true,
    limit: perMinute(120),
    input: One,
    output: z.object({
      entry: EntryView,
      card: z.nullable(CardSeen),
      place: z.nullable(Place),
      /** The exchange with whoever's card it is, while one is open; they can be written to. */
      exchange: z.nullable(ExchangeId),
    }),
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
