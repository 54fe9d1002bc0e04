import * as z from 'zod/mini';
import { action, perDay } from './action';
import { Contact, Instant } from './values';

/** How many there are, too coarse to tell one person from another by asking before and after. */
export const bystanderCounts = ['0', '1-9', '10-99', '100+'] as const;
const Count = z.enum(bystanderCounts);
export type BystanderCount = z.output<typeof Count>;

/**
 * `erase` no card shows it any more, now or later · `correct` whoever made or keeps a card with it
 * is told that something is wrong · `object` cards made from now on don't show it · `lift` takes
 * that back · `mine` it is my own, on my own cards: show it there.
 */
export const bystanderRequests = ['erase', 'correct', 'object', 'lift', 'mine'] as const;

/** Says that somebody controls a contact, to the very installation that proved it. */
const Proof = z
  .string()
  .check(z.maxLength(160), z.regex(/^[0-9a-z]{8,10}\.[0-9a-f]{64}\.[0-9a-f]{64}$/));

const Cursor = z.string().check(z.regex(/^m_[0-9a-z]{20}$/));

/** For people whose number or address stands on the cards of others, with an account or without. */
export const bystander = {
  /** Sends six digits. The answer is the same whatever the number, and whoever knows it. */
  sendCode: action({
    access: 'guest',
    purposes: ['request'],
    writes: true,
    whileLeaving: true,
    limit: perDay(40),
    input: z.strictObject({ to: Contact }),
    output: z.object({ sent: z.literal(true), validMinutes: z.int() }),
    errors: ['code/too-often', 'code/unavailable'],
  }),
  /** Nothing about cards is told before this. The proof holds for `limits.proofMinutes`. */
  prove: action({
    access: 'guest',
    purposes: ['request'],
    reads: ['holder'],
    writes: true,
    whileLeaving: true,
    limit: perDay(40),
    input: z.strictObject({
      to: Contact,
      code: z.string().check(z.regex(/^\d{6}$/)),
    }),
    output: z.object({
      proof: Proof,
      validUntil: Instant,
      /** Cards of others that carry it, and how often such cards are kept by anybody. */
      cards: Count,
      kept: Count,
      /** Whether cards made from now on don't show it. */
      objected: z.boolean(),
    }),
    errors: ['code/wrong'],
  }),
  /** What is asked for takes effect at once, on `limits.mentionsAtOnce` cards in one call. */
  request: action({
    access: 'guest',
    purposes: ['request'],
    reads: 'own',
    writes: true,
    whileLeaving: true,
    limit: perDay(60),
    input: z.strictObject({
      proof: Proof,
      what: z.enum(bystanderRequests),
      /** Where the last call stopped. */
      after: z.optional(Cursor),
    }),
    output: z.object({
      objected: z.boolean(),
      /** Where to go on: there were more cards than one call reaches. */
      next: z.nullable(Cursor),
    }),
    errors: ['bystander/proof-over'],
  }),
};
