import type { Instant } from '@contract/values';
import { faultOf, shownToken } from './shown-token';

const keyOf = (byte: number) => Buffer.alloc(32, byte).toString('base64');
process.env['SHOWN_KEY'] = keyOf(7);

const now = '2026-12-01T08:00:00.000Z' as Instant;
const asker = { login: 'somebody', now };
const shown = {
  version: '2026-11-24',
  hash: 'a'.repeat(64),
  language: 'zh-CN',
  purposes: ['card', 'holder'],
} as const;
const { token, expiresAt } = shownToken(shown, asker);
const later = (minutes: number) =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString() as Instant;

test('what was shown can be agreed to for half an hour, in any order of its purposes', () => {
  expect(expiresAt).toBe(later(30));
  expect(faultOf(token, shown, asker)).toBeNull();
  expect(faultOf(token, { ...shown, purposes: ['holder', 'card'] }, asker)).toBeNull();
  expect(faultOf(token, shown, { ...asker, now: later(29.9) })).toBeNull();
  expect(faultOf(token, shown, { ...asker, now: later(30) })).toBe('consent/shown-expired');
});

test.each([
  ['another language', { language: 'en' }],
  ['another version', { version: '2026-11-25' }],
  ['another text', { hash: 'b'.repeat(64) }],
  ['another purpose', { purposes: ['card', 'phone'] }],
  ['one purpose more', { purposes: ['card', 'holder', 'phone'] }],
  ['one purpose less', { purposes: ['card'] }],
] as const)('it is no proof for %s', (_what, other) => {
  expect(faultOf(token, { ...shown, ...other }, asker)).toBe('consent/not-shown');
});

test('it is no proof for somebody else', () => {
  expect(faultOf(token, shown, { ...asker, login: 'other' })).toBe('consent/not-shown');
});

test.each([
  ['a longer life', (text: string) => text.replace(/^./, 'z')],
  [
    'one other sign',
    (text: string) => text.replace(/.(?=.$)/, (sign) => (sign === 'a' ? 'b' : 'a')),
  ],
  ['no code', (text: string) => text.replace(/\..*/, '.')],
  ['nothing', () => ''],
])('one with %s is forged', (_what, forge) => {
  expect(faultOf(forge(token), shown, asker)).toBe('consent/not-shown');
});

test('a code under another key is forged', () => {
  process.env['SHOWN_KEY'] = keyOf(8);
  const other = shownToken(shown, asker).token;
  process.env['SHOWN_KEY'] = keyOf(7);
  expect(faultOf(other, shown, asker)).toBe('consent/not-shown');
});
