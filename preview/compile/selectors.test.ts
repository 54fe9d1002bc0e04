import { browserSelector } from './selectors';

test.each([
  ['view', 'wx-view'],
  ['page', 'wx-page'],
  ['view.card > text::after', 'wx-view.card > wx-text::after'],
  ['.a scroll-view,button:not(.b)', '.a wx-scroll-view,wx-button:not(.b)'],
  ['.list view:nth-child(2n)', '.list wx-view:nth-child(2n)'],
  ['view:nth-last-child(odd) text:lang(en)', 'wx-view:nth-last-child(odd) wx-text:lang(en)'],
])('the tags of %s get the names of our elements', (wechat, browser) => {
  expect(browserSelector(wechat)).toBe(browser);
});

test.each([
  '.view',
  '#view',
  '.module__view___x1',
  '[data-tag="view"]',
  '.dark\\:text',
  '::placeholder',
  '*',
])('%s names no tag and stays', (selector) => {
  expect(browserSelector(selector)).toBe(selector);
});
