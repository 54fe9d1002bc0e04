import { roundsOf } from './rounds';

const call = (startMs: number, endMs: number | null) => ({ startMs, endMs });

test.each([
  ['no call is no round', [], 0],
  ['one call is one', [call(5, 9)], 1],
  ['calls that overlap are one', [call(0, 50), call(10, 20), call(49, 70)], 1],
  ['a call after an answer is another', [call(0, 50), call(50, 60)], 2],
  ['the order they are listed in is nothing', [call(80, 90), call(0, 50), call(60, 70)], 3],
  ['a call that never ended holds the round open', [call(0, null), call(900, 950)], 1],
])('%s', (_says, calls, rounds) => {
  expect(roundsOf(calls)).toBe(rounds);
});
