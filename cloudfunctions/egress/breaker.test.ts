import { Breaker } from './breaker';

const failing = (breaker: Breaker, times: number, nowMs: number): void => {
  for (let time = 0; time < times; time += 1) {
    breaker.failed(nowMs);
  }
};

test('after so many failures in a row nothing is tried for a while', () => {
  const breaker = new Breaker(3, 1_000);
  failing(breaker, 2, 0);
  expect(breaker.lets(0)).toBe(true);
  breaker.failed(0);
  expect(breaker.lets(0)).toBe(false);
  expect(breaker.lets(999)).toBe(false);
});

test('after the rest one call is let through, and the others wait for what becomes of it', () => {
  const breaker = new Breaker(3, 1_000);
  failing(breaker, 3, 0);
  expect(breaker.lets(1_000)).toBe(true);
  expect(breaker.lets(1_001)).toBe(false);
  breaker.succeeded();
  expect(breaker.lets(1_002)).toBe(true);
});

test('a success in between begins the count anew', () => {
  const breaker = new Breaker(3, 1_000);
  failing(breaker, 2, 0);
  breaker.succeeded();
  failing(breaker, 2, 0);
  expect(breaker.lets(0)).toBe(true);
});
