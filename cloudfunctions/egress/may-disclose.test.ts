import type { Instant } from '@contract/values';
import { notPermitted } from './may-disclose';

const paper = { signedAt: '2026-01-01', expiresAt: '2026-12-31' };
const signed = { contract: paper, nda: paper };
const terms = { purposes: ['holder'], fields: ['scan.picture'] } as const;
const at = (now: string) => ({
  purpose: 'holder' as const,
  items: ['scan.picture'] as const,
  now: now as Instant,
});
const midyear = at('2026-06-30T12:00:00.000Z');

test('what the contract and its annex cover may go', () => {
  expect(notPermitted(terms, signed, midyear)).toBeNull();
});

test('without a contract nothing may', () => {
  expect(notPermitted(terms, null, midyear)).toBe('no-contract');
});

test('a contract holds from its first day to its last, by the clock of the place it was made', () => {
  expect(notPermitted(terms, signed, at('2025-12-31T15:59:59.000Z'))).toBe('not-in-force');
  expect(notPermitted(terms, signed, at('2025-12-31T16:00:00.000Z'))).toBeNull();
  expect(notPermitted(terms, signed, at('2026-12-31T15:59:59.000Z'))).toBeNull();
  expect(notPermitted(terms, signed, at('2026-12-31T16:00:00.000Z'))).toBe('expired');
});

test('the promise of confidence must hold as well', () => {
  const broken = { ...signed, nda: { ...paper, expiresAt: '2026-03-31' } };
  expect(notPermitted(terms, broken, midyear)).toBe('expired');
});

test('another purpose is not agreed, and an item off the annex stays', () => {
  expect(notPermitted(terms, signed, { ...midyear, purpose: 'request' })).toBe(
    'purpose-not-agreed',
  );
  const more = { ...midyear, items: ['scan.picture', 'card.mobile'] as const };
  expect(notPermitted(terms, signed, more)).toBe('item-off-annex');
});
