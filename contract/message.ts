import * as z from 'zod/mini';
import { action, perDay, perMinute } from './action';
import { limits } from './limits';
import { messageReportReasons } from './report-words';
import { CardId, ExchangeId, Instant, ShareToken, lines } from './values';

/** What stands at the head of a conversation. It is called by the exchange it follows from. */
export const ThreadHead = z.object({
  id: ExchangeId,
  /**
   * `open`: both may write · `closed`: neither may, for whatever reason, and the reason is not told
   * · `gone`: the other person left. What was written before stays readable.
   */
  state: z.enum(['open', 'closed', 'gone']),
  /** True where the asker blocked the other. */
  blocked: z.boolean(),
  /** From the other's card as the asker sees it; null where it does not open. */
  name: z.nullable(z.string()),
  organisation: z.nullable(z.string()),
});
export type ThreadHead = z.output<typeof ThreadHead>;

const common = {
  /** Its place in the thread, given by the cloud: 1, 2, 3 … the same for both people. */
  number: z.int().check(z.positive()),
  /** True where the asker wrote it. */
  sent: z.boolean(),
  at: Instant,
};
/** A card in a message: what its link opens at the moment, or null where it opens nothing. */
const CardShown = z.object({
  share: ShareToken,
  name: z.string(),
  organisation: z.nullable(z.string()),
});
export const MessageView = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('text'), text: z.string() }),
  z.object({ ...common, kind: z.literal('card'), card: z.nullable(CardShown) }),
]);
export type MessageView = z.output<typeof MessageView>;

export const ThreadView = z.extend(ThreadHead, {
  unread: z.int().check(z.nonnegative()),
  at: Instant,
  /** The latest message, its text cut to `limits.previewLength`; null where the asker deleted it. */
  last: z.nullable(z.object({ sent: z.boolean(), text: z.nullable(z.string()) })),
});
export type ThreadView = z.output<typeof ThreadView>;

export const MessageDraft = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: lines(limits.messageLength) }),
  /** One of the sender's own cards. */
  z.strictObject({ kind: z.literal('card'), card: CardId }),
]);
export type MessageDraft = z.input<typeof MessageDraft>;

const Cursor = z.string().check(z.maxLength(60), z.regex(/^\d{15}\.x_[0-9a-z]{20}$/));
const MessageNumber = z.int().check(z.minimum(1), z.maximum(1_000_000_000));
const One = z.strictObject({ thread: ExchangeId });
/** What a person holds is theirs; whose card stands behind it is judged by the card side. */
const reads = ['own', 'card', 'publish'] as const;

export const message = {
  /** The latest first, `limits.pageSize` at a time. */
  threads: action({
    access: 'member',
    purposes: ['card'],
    reads,
    writes: false,
    limit: perMinute(60),
    input: z.strictObject({ before: z.optional(Cursor) }),
    output: z.object({
      threads: z.array(ThreadView).check(z.maxLength(limits.pageSize)),
      next: z.nullable(Cursor),
    }),
    errors: [],
  }),
  /**
   * One conversation, newest first: what is older than `before`, or newer than `after`, or the
   * latest. `more`: there is more on that side.
   */
  read: action({
    access: 'party',
    purposes: ['card'],
    reads,
    writes: false,
    limit: perMinute(90),
    input: z.extend(One, {
      before: z.optional(MessageNumber),
      after: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000_000))),
    }),
    output: z.object({
      head: ThreadHead,
      unread: z.int().check(z.nonnegative()),
      messages: z.array(MessageView).check(z.maxLength(limits.messagesPerPage)),
      more: z.boolean(),
    }),
    errors: ['message/not-found'],
  }),
  /** Between two people whose exchange is open at both ends. Each of them holds it for themselves. */
  send: action({
    access: 'party',
    purposes: ['card'],
    reads,
    writes: true,
    limit: perDay(1_000),
    input: z.extend(One, { draft: MessageDraft }),
    output: z.object({ number: MessageNumber, at: Instant }),
    errors: ['message/not-found', 'message/closed', 'card/not-found', 'content/unsafe'],
  }),
  /** The asker has seen everything up to a number. */
  mark: action({
    access: 'party',
    purposes: ['card'],
    reads,
    writes: true,
    limit: perDay(5_000),
    input: z.extend(One, { upTo: MessageNumber }),
    output: z.object({ unread: z.int().check(z.nonnegative()) }),
    errors: ['message/not-found'],
  }),
  /** Takes one message away from the asker; the other's stays theirs. */
  remove: action({
    access: 'party',
    purposes: ['card'],
    reads,
    writes: true,
    limit: perDay(2_000),
    input: z.extend(One, { number: MessageNumber }),
    output: z.object({}),
    errors: ['message/not-found'],
  }),
  /** Takes a whole conversation away from the asker. */
  clear: action({
    access: 'party',
    purposes: ['card'],
    reads,
    writes: true,
    limit: perDay(500),
    input: One,
    output: z.object({}),
    errors: ['message/not-found'],
  }),
  /** Puts a copy of what the other wrote before whoever looks into it. The other is not told. */
  report: action({
    access: 'party',
    purposes: ['card', 'security'],
    reads,
    writes: true,
    limit: perDay(20),
    input: z.extend(One, { number: MessageNumber, reason: z.enum(messageReportReasons) }),
    output: z.object({}),
    errors: ['message/not-found'],
  }),
};
