import type { MessageView } from '@contract/message';
import type { Instant } from '@contract/values';
import { isApart, merged } from './merged';

const message = (number: number, minute = number): MessageView => ({
  number,
  sent: false,
  at: `2026-12-01T08:${String(minute).padStart(2, '0')}:00.000Z` as Instant,
  kind: 'text',
  text: `第${number}条`,
});

test('pages from both ends make one conversation, oldest first, each message once', () => {
  const latest = [message(5), message(4), message(3)];
  const all = merged(merged(latest, [message(2), message(1)]), [message(6), message(5)]);
  expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a time stands over the first message, and over one after more than five minutes', () => {
  expect(isApart(undefined, message(1))).toBe(true);
  expect(isApart(message(1, 0), message(2, 5))).toBe(false);
  expect(isApart(message(1, 0), message(2, 6))).toBe(true);
});
