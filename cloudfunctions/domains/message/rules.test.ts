import type { Instant } from '@contract/values';
import type { MessageRecord } from './records';
import { nextOf, previewOf, unreadAfter } from './rules';

const at = (minute: number) => `2026-12-01T08:0${minute}:00.000Z` as Instant;

test('a message comes after everything that either of the two holds', () => {
  expect(nextOf(null, null, at(1))).toEqual({ number: 1, at: at(1) });
  expect(nextOf({ count: 3, at: at(1) }, { count: 5, at: at(2) }, at(3)).number).toBe(6);
  expect(nextOf(null, { count: 5, at: at(2) }, at(3)).number).toBe(6);
});

test('a message is never older than the one before it, whatever the clock says', () => {
  expect(nextOf({ count: 1, at: at(4) }, null, at(2)).at).toBe(at(4));
  expect(nextOf({ count: 1, at: at(1) }, null, at(2)).at).toBe(at(2));
});

test('what arrived after the last that was seen stays unread, and nothing is unread twice', () => {
  expect(unreadAfter({ count: 5, unread: 3 }, 5)).toBe(0);
  expect(unreadAfter({ count: 7, unread: 4 }, 5)).toBe(2);
  expect(unreadAfter({ count: 9, unread: 1 }, 2)).toBe(1);
  expect(unreadAfter({ count: 5, unread: 0 }, 99)).toBe(0);
});

test('the list shows the beginning of a text on one line, and cuts no sign in two', () => {
  const text = `第一行\n${'😀'.repeat(80)}`;
  const shown = previewOf({ sent: true, text } as MessageRecord)?.text ?? '';
  expect(shown.startsWith('第一行 😀')).toBe(true);
  expect([...shown]).toHaveLength(60);
  expect(shown.endsWith('😀')).toBe(true);
  expect(previewOf({ sent: false } as MessageRecord)).toEqual({ sent: false, text: null });
  expect(previewOf(undefined)).toBeNull();
});
