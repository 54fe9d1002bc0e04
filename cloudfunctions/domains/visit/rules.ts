import { limits } from '@contract/limits';
import type { AccountId, CardId, Instant } from '@contract/values';
import type { Span } from '@contract/visit';
import { keyedId } from '@server/store/keyed-hash';
import { daysAfter } from '@server/store/time';

export const visitIdOf = (visitor: AccountId, card: CardId): string =>
  keyedId('v', 'visit', `${visitor}/${card}`);

export const cardDayIdOf = (card: CardId, day: string): string => `${card}.${day}`;

/** The day of a moment, in UTC as the server counts: `2026-11-24`. */
export const dayOf = (now: Instant): string => now.slice(0, 10);

/** What a number says to a card's owner: nothing where it is small enough to be about somebody. */
export const told = (count: number): number | null =>
  count < limits.countedAtLeast ? null : count;

/** How many days each part of a span has. */
const daysInPart = { 7: 1, 30: 3, 90: 9 } as const satisfies Record<Span, number>;

/** The first day of a span that ends today. */
export const beginOf = (now: Instant, days: Span): string => dayOf(daysAfter(now, 1 - days));

/** The days of a span in equal parts, each with what was counted in it. */
export function partsOf(
  now: Instant,
  days: Span,
  lines: readonly { readonly day: string; readonly opens: number }[],
): { readonly from: string; readonly opens: number }[] {
  const each = daysInPart[days];
  return Array.from({ length: days / each }, (_, part) => {
    const from = dayOf(daysAfter(now, 1 - days + part * each));
    const to = dayOf(daysAfter(now, 1 - days + (part + 1) * each));
    const within = lines.filter(({ day }) => day >= from && day < to);
    return { from, opens: sum(within) };
  });
}

export const sum = (lines: readonly { readonly opens: number }[]): number =>
  lines.reduce((total, { opens }) => total + opens, 0);
