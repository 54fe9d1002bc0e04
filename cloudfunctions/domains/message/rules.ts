import { limits } from '@contract/limits';
import type { ThreadView } from '@contract/message';
import type { AccountId, ExchangeId, Instant, ReportId } from '@contract/values';
import { keyedId } from '@server/store/keyed-hash';
import type { MessageRecord, ThreadRecord } from './records';

export const threadIdOf = (thread: ExchangeId, person: AccountId): string =>
  keyedId('d', 'thread', `${thread}/${person}`);

export const messageIdOf = (thread: ExchangeId, number: number, person: AccountId): string =>
  keyedId('m', 'message', `${thread}/${number}/${person}`);

/** Follows from the message, so that it is reported once. */
export const reportIdOf = (message: string): ReportId =>
  keyedId('n', 'report', message) as ReportId;

type Side = Pick<ThreadRecord, 'count' | 'at'> | null;

/**
 * The place of the next message, the same for both. One of the two may have taken their side away,
 * so the other's is asked as well. Its moment is never before that of the message it follows.
 */
export function nextOf(mine: Side, theirs: Side, now: Instant): { number: number; at: Instant } {
  const number = Math.max(mine?.count ?? 0, theirs?.count ?? 0) + 1;
  const [at = now] = [now, mine?.at ?? now, theirs?.at ?? now].sort().reverse();
  return { number, at };
}

/**
 * How many are unread once everything up to a number was seen. What came after it is at most as
 * much as there is.
 */
export const unreadAfter = (
  { count, unread }: Pick<ThreadRecord, 'count' | 'unread'>,
  upTo: number,
): number => Math.min(unread, Math.max(count - upTo, 0));

/** What the list shows of the latest message: its beginning, on one line. */
export function previewOf(message: MessageRecord | undefined): ThreadView['last'] {
  if (message === undefined) {
    return null;
  }
  const { sent, text } = message;
  const beginning = [...(text ?? '').replaceAll('\n', ' ')].slice(0, limits.previewLength).join('');
  return { sent, text: text === undefined ? null : beginning };
}
