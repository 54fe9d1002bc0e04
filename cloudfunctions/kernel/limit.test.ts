import { perMinute } from '@contract/action';
import type { Instant } from '@contract/values';
import { counted, limitCalls } from './limit';

const at = (seconds: number): Instant =>
  new Date(Date.UTC(2026, 10, 23, 0, 0, seconds)).toISOString() as Instant;

test('a window counts up until it ends, then starts again', () => {
  const first = counted(null, perMinute(5), at(0));
  expect(first).toEqual({ count: 1, windowEnds: at(60) });
  expect(counted(first, perMinute(5), at(59))).toEqual({ count: 2, windowEnds: at(60) });
  expect(counted(first, perMinute(5), at(60))).toEqual({ count: 1, windowEnds: at(120) });
});

test('looking is limited by person and action, and writes may be tried more often than they succeed', () => {
  const look = (login: string) => limitCalls(login, 'card.open', perMinute(2), false);
  look('a');
  look('a');
  expect(() => look('a')).toThrow('rate/limited');
  expect(() => look('b')).not.toThrow();
  expect(() => limitCalls('a', 'card.home', perMinute(2), false)).not.toThrow();
  const often = () => limitCalls('a', 'card.create', perMinute(10), true);
  Array.from({ length: 30 }).forEach(often);
  expect(often).toThrow('rate/limited');
  const rarely = () => limitCalls('a', 'usage.report', perMinute(1), true);
  Array.from({ length: 20 }).forEach(rarely);
  expect(rarely).toThrow('rate/limited');
});
