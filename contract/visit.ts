import * as z from 'zod/mini';
import { action, perDay, perHour, perMinute } from './action';
import { limits } from './limits';
import { CardId, Instant, ShareToken, VisitProof } from './values';

/** How many days a card's numbers are about, ending today. */
export const spans = [7, 30, 90] as const;
export type Span = (typeof spans)[number];

/** Somebody who looked and agreed to be seen, by a card of theirs as its owner shows it. */
export const Visitor = z.object({
  name: z.string(),
  title: z.nullable(z.string()),
  organisation: z.nullable(z.string()),
  /** Opens the visitor's card. */
  share: ShareToken,
  /** When they last looked. */
  at: Instant,
});
export type Visitor = z.output<typeof Visitor>;

/** A number, or null where it is below `limits.countedAtLeast`, so that it tells of nobody. */
const Counted = z.nullable(z.int());
const Cursor = z.string().check(z.maxLength(60), z.regex(/^\d{15}\.v_[0-9a-z]{20}$/));
const Looked = z.strictObject({ share: ShareToken, proof: VisitProof });

export const visit = {
  /**
   * One more opening of a card, by a proof that `card.open` gave to this caller; once for a proof.
   * Nothing of the caller is kept, a member's as little as a guest's. A proof that is not theirs
   * or too old counts nothing.
   */
  count: action({
    access: 'guest',
    purposes: [],
    // Whether the card opens to the caller.
    reads: ['card', 'publish'],
    writes: false,
    counts: true,
    whileLeaving: true,
    limit: perHour(60),
    input: Looked,
    output: z.object({ counted: z.boolean() }),
    errors: [],
  }),
  /**
   * The same, and the card's owner sees who it was: the first of the caller's cards, and when. One
   * line for a person and a card. Whoever has no card is only counted.
   */
  show: action({
    access: 'member',
    purposes: ['visit'],
    reads: ['own', 'card', 'publish'],
    writes: true,
    limit: perDay(300),
    input: Looked,
    output: z.object({ shown: z.boolean() }),
    errors: [],
  }),
  /** Who looked at a card of the asker's, the latest first, `limits.pageSize` at a time. */
  visitors: action({
    access: 'owner',
    purposes: ['card'],
    reads: ['own', 'card', 'publish', 'visit'],
    writes: false,
    limit: perMinute(60),
    input: z.strictObject({ id: CardId, before: z.optional(Cursor) }),
    output: z.object({
      visitors: z.array(Visitor).check(z.maxLength(limits.pageSize)),
      next: z.nullable(Cursor),
    }),
    errors: ['card/not-found'],
  }),
  /** What came of a card of the asker's in some days. */
  numbers: action({
    access: 'owner',
    purposes: ['card'],
    reads: ['own', 'card', 'holder'],
    writes: false,
    limit: perMinute(60),
    input: z.strictObject({ id: CardId, days: z.literal(spans) }),
    output: z.object({
      opens: Counted,
      /** How many keep it since then, and still do. */
      saves: Counted,
      /** How many returned a card to it; the asker knows them. */
      returns: z.int(),
      /** How many like it since then, and still do. */
      likes: Counted,
      /** The openings of equal parts of the days, oldest first, each with its first day. */
      parts: z
        .array(z.object({ from: z.string(), opens: Counted }))
        .check(z.maxLength(limits.numberParts)),
    }),
    errors: ['card/not-found'],
  }),
};
