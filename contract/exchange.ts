import * as z from 'zod/mini';
import { action, perDay, perHour, perMinute } from './action';
import { CardSeen } from './card';
import { limits } from './limits';
import { CardId, EntryId, ExchangeId, Instant, Opening, ShareToken } from './values';

/**
 * Where an exchange stands for whoever asks. `open`: both see what opens on return · `approved`:
 * the asker also shows the other what needs approval · `declined`: it is over, for both.
 */
export const ExchangeState = z.enum(['open', 'approved', 'declined']);

export const ExchangeView = z.object({
  id: ExchangeId,
  /** True where the other person returned a card to the asker. */
  received: z.boolean(),
  state: ExchangeState,
  /** True while the asker has not said anything about it. */
  unanswered: z.boolean(),
  at: Instant,
  /** True where the asker blocked the other person. */
  blocked: z.boolean(),
  /** The asker's entry for the other's card, where they keep it. */
  entry: z.nullable(EntryId),
  /** The other person's card as the asker sees it; null where it does not open. */
  card: z.nullable(CardSeen),
});
export type ExchangeView = z.output<typeof ExchangeView>;

const Cursor = z.string().check(z.maxLength(60), z.regex(/^\d{15}\.x_[0-9a-z]{20}$/));
const One = z.strictObject({ id: ExchangeId });
/** An asker's own card goes out, the other's is read; whose they are is judged by the card side. */
const reads = ['own', 'card', 'publish'] as const;

export const exchange = {
  /**
   * Returns a card to whoever sent the link: from then on both see what the other shows to people
   * who exchanged cards. One exchange for two people; returning again puts another card forward.
   * Whoever uses a holder keeps the sender's card by the same deed, where there is room.
   */
  return: action({
    access: 'member',
    purposes: ['card'],
    reads,
    writes: true,
    limit: perDay(200),
    input: z.strictObject({ share: ShareToken, card: CardId, opening: z.optional(Opening) }),
    output: z.object({ id: ExchangeId }),
    errors: ['card/gone', 'card/not-found', 'exchange/with-oneself'],
  }),
  /**
   * Newest first, `limits.pageSize` at a time: cards returned to the asker, of those the ones they
   * said nothing about (`new`), or cards returned by them.
   */
  list: action({
    access: 'member',
    purposes: ['card'],
    reads,
    writes: false,
    limit: perMinute(60),
    input: z.strictObject({
      side: z.enum(['new', 'received', 'sent']),
      before: z.optional(Cursor),
    }),
    output: z.object({
      exchanges: z.array(ExchangeView).check(z.maxLength(limits.pageSize)),
      next: z.nullable(Cursor),
    }),
    errors: [],
  }),
  /** Approving opens what needs approval; declining closes the exchange for both. */
  answer: action({
    access: 'party',
    purposes: ['card'],
    reads,
    writes: true,
    limit: perDay(500),
    input: z.strictObject({ id: ExchangeId, state: ExchangeState }),
    output: z.object({ state: ExchangeState }),
    errors: ['exchange/not-found'],
  }),
  /** Puts the other's card into the asker's holder. That is an answer too: silence ends. */
  keep: action({
    access: 'party',
    purposes: ['holder', 'card'],
    reads,
    writes: true,
    limit: perHour(200),
    input: One,
    output: z.object({ id: EntryId }),
    errors: ['exchange/not-found', 'card/gone', 'holder/full'],
  }),
  /** To a blocked person the blocker's cards are gone, and they are not told. */
  block: action({
    access: 'party',
    purposes: ['card'],
    reads,
    writes: true,
    limit: perDay(200),
    input: z.extend(One, { blocked: z.boolean() }),
    output: z.object({ blocked: z.boolean() }),
    errors: ['exchange/not-found'],
  }),
};
