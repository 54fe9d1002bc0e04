import { agreedBy, consent } from './consent';

const purposes = { account: true, card: true, holder: false, phone: false };
const account = { purposes, agreed: { card: { version: '2026-11-24', event: 2 } } };

test('a guest agrees to nothing, and nobody to what they switched off', () => {
  expect(agreedBy(null)('card')).toBe(false);
  expect(agreedBy(account)('holder')).toBe(false);
  expect(agreedBy(account)('card')).toBe(true);
});

test.each([
  ['2026-11-23', true],
  ['2026-11-24', true],
  ['2027-03-20', false],
])('what %s brought in is agreed to: %s', (since, isAgreed) => {
  expect(agreedBy(account)('card', since)).toBe(isAgreed);
});

test('an action whose purpose is off is refused', () => {
  const asking = { purposes: ['holder'] } as const;
  const record = account as unknown as Parameters<typeof consent>[1];
  expect(() => consent(asking, record)).toThrow('consent/missing');
  expect(() => consent({ purposes: ['card', 'security'] }, record)).not.toThrow();
});
