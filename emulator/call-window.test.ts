import { CallWindow } from './call-window';

const at = (time: string): Date => new Date(time);

test('a window takes so many calls and no more, and begins anew with the clock', () => {
  const minute = new CallWindow('minute', 2);
  const taken = [
    '2026-01-31T08:00:58Z',
    '2026-01-31T08:00:59Z',
    '2026-01-31T08:00:59Z',
    '2026-01-31T08:01:00Z',
  ].map((time) => minute.take(at(time)));
  expect(taken).toEqual([true, true, false, true]);
});

test('a day ends at midnight in China', () => {
  const day = new CallWindow('day', 1);
  expect(day.take(at('2026-01-31T15:59:59Z'))).toBe(true);
  expect(day.take(at('2026-01-31T15:59:59Z'))).toBe(false);
  expect(day.take(at('2026-01-31T16:00:00Z'))).toBe(true);
});
