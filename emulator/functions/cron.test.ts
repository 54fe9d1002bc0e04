import { matches, parseCron } from './cron';

/** Times are China's. */
const at = (time: string): number => Date.parse(`${time}+08:00`);

test.each([
  ['0 0 3 * * * *', '2026-01-31T03:00:00', true],
  ['0 0 3 * * * *', '2026-01-31T03:00:01', false],
  ['0 0 3 * * * *', '2026-01-31T11:00:00', false],
  ['*/15 * * * * * *', '2026-01-31T11:00:45', true],
  ['*/15 * * * * * *', '2026-01-31T11:00:46', false],
  ['0 5,35 9-17 * * * *', '2026-01-31T17:35:00', true],
  ['0 5,35 9-17 * * * *', '2026-01-31T18:35:00', false],
  ['0 0 0 1 * * *', '2026-02-01T00:00:00', true],
  ['0 0 0 * * 0 *', '2026-02-01T00:00:00', true],
  ['0 0 0 * * 1 *', '2026-02-01T00:00:00', false],
  ['0 10/20 * * * * *', '2026-02-01T00:50:00', true],
])('%s at %s: %s', (cron, time, fires) => {
  expect(matches(parseCron(cron), at(time))).toBe(fires);
});

test.each([
  '* * * * *',
  '60 * * * * * *',
  '0 0 0 0 * * *',
  '0 0 0 * * MON *',
  '0 0 0 * * * 2026',
  '0 0 0 L * * *',
  '5-1 * * * * * *',
  '*/0 * * * * * *',
  '',
])('the timer %j is refused', (cron) => {
  expect(() => parseCron(cron)).toThrow();
});
