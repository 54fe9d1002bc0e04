import { browserUnits } from './units';

test.each([
  ['10rpx', 'calc(10 * var(--rpx))'],
  ['-1.5rpx solid', 'calc(-1.5 * var(--rpx)) solid'],
  ['.5RPX', 'calc(.5 * var(--rpx))'],
  ['calc(100vh - 20rpx)', 'calc(calc(100 * var(--vh)) - calc(20 * var(--rpx)))'],
  ['env(safe-area-inset-bottom)', 'var(--safe-bottom)'],
  ['max(12px, env(safe-area-inset-bottom, 0px))', 'max(12px, var(--safe-bottom))'],
  ['constant(safe-area-inset-top)', 'var(--safe-top)'],
])('%s becomes %s', (wechat, browser) => {
  expect(browserUnits(wechat)).toBe(browser);
});

test.each(['url(/a/10rpx.png)', '"10rpx"', '#10rpx', 'var(--a-10rpx)', '10px 2vw', '1svh'])(
  '%s stays as it is',
  (value) => {
    expect(browserUnits(value)).toBe(value);
  },
);
