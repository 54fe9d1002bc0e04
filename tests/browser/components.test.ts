import type { Browser } from 'playwright-core';
import { launchChromium } from './support/chromium';
import { eventually } from './support/eventually';
import { onePage, openWeapp, type Weapp } from './support/weapp';

let browser: Browser;
let weapp: Weapp;

beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterEach(() => weapp.close());
afterAll(() => browser.close());

const open = async (wxml: string, script = '', more = {}): Promise<void> => {
  weapp = await openWeapp(browser, onePage(wxml, script, more));
};
const says = (value: unknown) =>
  eventually(async () => JSON.stringify(await weapp.said()), JSON.stringify(value));

test('a picker offers its rows and tells which one was chosen', async () => {
  await open(
    '<picker range="{{rows}}" range-key="name" value="{{1}}" bindchange="tell" bindcancel="cancelled"><view>choose</view></picker>',
    'onLoad() { this.setData({ rows: [{ name: "甲" }, { name: "乙" }, { name: "丙" }] }) }, cancelled() { this.say("cancelled") }',
  );
  const { page } = weapp;
  await page.getByText('choose').click();
  expect(await page.locator('dialog select').inputValue()).toBe('乙');
  await page.locator('dialog select').selectOption('丙');
  await page.getByRole('button', { name: '确定' }).click();
  await says({ value: 2 });
  await page.getByText('choose').click();
  await page.keyboard.press('Escape');
  await says('cancelled');
}, 30_000);

test('a picker of several columns tells of each turn and of all at the end', async () => {
  await open(
    '<picker mode="multiSelector" range="{{rows}}" value="{{chosen}}" bindcolumnchange="turned" bindchange="tell"><view>choose {{turns}}</view></picker>',
    'onLoad() { this.setData({ rows: [["a", "b"], ["x", "y"]], chosen: [0, 1] }) }, turned(e) { this.setData({ turns: JSON.stringify(e.detail) }) }',
  );
  const { page } = weapp;
  await page.getByText('choose').click();
  await page.locator('dialog select').first().selectOption('b');
  await page.getByRole('button', { name: '确定' }).click();
  await says({ value: [1, 1] });
  await page.getByText('choose {"column":0,"value":1}').waitFor();
}, 30_000);

test('a date is chosen within its limits', async () => {
  await open(
    '<picker mode="date" start="2026-01-01" end="2026-12-31" value="2026-11-23" bindchange="tell"><view>choose</view></picker>',
  );
  const { page } = weapp;
  await page.getByText('choose').click();
  const input = page.locator('dialog input');
  expect(await input.getAttribute('max')).toBe('2026-12-31');
  await input.fill('2026-12-01');
  await page.getByRole('button', { name: '确定' }).click();
  await says({ value: '2026-12-01' });
}, 30_000);

test('a form gathers every kind of control by its name, and a reset puts them back', async () => {
  await open(
    `<form bindsubmit="tell" bindreset="tell">
      <input name="line" value="first" aria-label="line" />
      <textarea name="lines" value="two" aria-label="lines" />
      <switch name="on" aria-label="on" />
      <checkbox-group name="some"><label><checkbox value="a" />A</label><checkbox value="b" checked aria-label="B" /></checkbox-group>
      <radio-group name="one"><radio value="x" checked aria-label="X" /><radio value="y" aria-label="Y" /></radio-group>
      <button form-type="submit">send</button><button form-type="reset">reset</button>
    </form>`,
  );
  const { page } = weapp;
  await page.getByRole('textbox', { name: 'line', exact: true }).fill('changed');
  await page.getByRole('switch', { name: 'on' }).click();
  await page.getByText('A', { exact: true }).click();
  await page.getByRole('radio', { name: 'Y' }).click();
  await page.getByRole('button', { name: 'send' }).click();
  const value = { line: 'changed', lines: 'two', on: true, some: ['a', 'b'], one: 'y' };
  await says({ value, formId: '' });
  expect(await page.getByRole('radio', { name: 'X' }).getAttribute('aria-checked')).toBe('false');
  await page.getByRole('button', { name: 'reset' }).click();
  await page.getByRole('button', { name: 'send' }).click();
  const back = { line: 'first', lines: 'two', on: false, some: ['b'], one: 'x' };
  await says({ value: back, formId: '' });
}, 30_000);

test('typing is told letter by letter, stops at the limit, and Enter confirms', async () => {
  await open('<input maxlength="3" aria-label="name" bindinput="tell" bindconfirm="tell" />');
  const field = weapp.page.getByRole('textbox', { name: 'name' });
  await field.pressSequentially('abcd');
  await says({ value: 'abc', cursor: 3, keyCode: 0 });
  await field.press('Enter');
  await says({ value: 'abc' });
}, 30_000);

test('a disabled button is silent, and a caught tap goes no further up', async () => {
  await open(
    `<view bindtap="outer"><button disabled bindtap="inner">off</button><button bindtap="inner">on</button><view catchtap="inner" aria-role="button">caught</view></view>`,
    'taps: "", outer() { this.taps += "outer "; this.say(this.taps) }, inner() { this.taps += "inner "; this.say(this.taps) }',
  );
  const { page } = weapp;
  await page.getByText('off').click({ force: true });
  await page.getByText('on', { exact: true }).click();
  await says('inner outer ');
  await page.getByText('caught').click();
  await says('inner outer inner ');
  expect(await page.getByText('off').getAttribute('aria-disabled')).toBe('true');
}, 30_000);

test('a slide is moved by keyboard and says where it is', async () => {
  await open(
    '<swiper bindchange="tell" aria-label="slides"><swiper-item>one</swiper-item><swiper-item>two</swiper-item></swiper>',
  );
  await weapp.page.locator('wx-swiper').press('ArrowRight');
  await says({ current: 1, currentItemId: '', source: 'touch' });
}, 30_000);

test('the end of a scrolled region is told once', async () => {
  await open(
    '<scroll-view scroll-y style="height:100rpx" bindscrolltolower="reached"><view style="height:2000rpx">long</view></scroll-view>',
    'times: 0, reached() { this.times += 1; this.say(this.times) }',
  );
  const region = weapp.page.locator('wx-scroll-view');
  for (const top of [10_000, 9_990, 10_000]) {
    await region.evaluate((element, to) => element.scrollTo(0, to), top);
    await weapp.page.waitForTimeout(60);
  }
  await says(1);
}, 30_000);

test('rich text shows what is allowed and drops what is not', async () => {
  await open(
    '<rich-text nodes="{{html}}" />',
    'onLoad() { this.setData({ html: "<p onclick=\'x()\'>hello <b>you</b><script>boom()</script></p>" }) }',
  );
  const html = await weapp.page.locator('wx-rich-text').innerHTML();
  expect(html).toBe('<p>hello <b>you</b>boom()</p>');
}, 30_000);

test('a tag the preview has not got says so where it is drawn', async () => {
  await open('<view>before</view><map latitude="23" longitude="113" />');
  await weapp.page.getByText('before').waitFor();
  await weapp.page.locator('wx-missing').getByText('<map>').waitFor();
  expect((await weapp.faults()).join()).toContain('<map>');
}, 30_000);

test('lengths are the phone’s own: rpx of its width, vh of the page without its bars', async () => {
  await open('<view id="box" class="box" style="width:375rpx">x</view>', '', {
    'index.wxss': 'page{background:#eee}.box{height:50vh}',
  });
  const box = await weapp.page.locator('#box').boundingBox();
  const frame = await weapp.page.locator('.page-frame').boundingBox();
  expect(box?.width).toBeCloseTo(187.5, 1);
  expect(box?.height).toBeCloseTo((frame?.height ?? 0) / 2, 0);
}, 30_000);

test('what a page says of roles and labels reaches a screen reader', async () => {
  await open(
    '<view aria-role="tab" aria-selected="true" aria-label="first" bindtap="tapped">1</view><image src="/gone.png" aria-label="seal" />',
    'tapped() { this.say("tapped") }',
  );
  const tab = weapp.page.getByRole('tab', { name: 'first', selected: true });
  await tab.focus();
  await tab.press('Enter');
  await says('tapped');
  await weapp.page.getByRole('img', { name: 'seal' }).waitFor({ state: 'attached' });
}, 30_000);
