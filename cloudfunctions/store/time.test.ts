import type { Instant } from '@contract/values';
import { placeOf } from './time';

test('places sort as times do', () => {
  const at = (instant: string) => placeOf(instant as Instant, 'h_1');
  expect(at('1999-01-01T00:00:00.000Z') < at('2026-01-01T00:00:00.000Z')).toBe(true);
  expect(at('2026-01-01T00:00:00.000Z') < at('2400-01-01T00:00:00.000Z')).toBe(true);
});
