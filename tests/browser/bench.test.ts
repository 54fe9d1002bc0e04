import { faultsOfAccess } from './support/access';
import { openBench, type Bench } from './support/bench';
import { eventually } from './support/eventually';
import { becomeMember, makeCard } from './support/people';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());

test('both phones start on the first tab, for two people, without a fault', async () => {
  const { left, right } = bench;
  expect(await left.path()).toBe('pages/card/index');
  expect(await left.ask('openid')).toBe('o-lin-zhiyuan');
  expect(await right.ask('openid')).toBe('o-chen-man');
  expect([...(await left.ask('faults')), ...(await right.ask('faults'))]).toEqual([]);
}, 30_000);

test('nobody needs a mouse: the first question is reached and answered by keyboard', async () => {
  const { left, page } = bench;
  await left.see('开始之前，先说清楚');
  await page.locator('.slot[data-side="left"] .chip').last().focus();
  await tabTo('不同意，先看看');
  await page.keyboard.press('Space');
  await left.seeNot('开始之前，先说清楚');
  await tabTo('做一张名片');
  await page.keyboard.press('Enter');
  await left.see('开始之前，先说清楚');
  await tabTo('不同意，先看看');
  await page.keyboard.press('Enter');
}, 60_000);

test('a tab switches, stays one page deep, and says which one is open', async () => {
  const { left } = bench;
  await left.tap('名片夹');
  await left.waitForPath('pages/holder/index');
  const chosen = left.frame.locator('.tab-bar [aria-current="page"]');
  expect(await chosen.textContent()).toContain('名片夹');
  await left.tap('名片');
  await left.waitForPath('pages/card/index');
  expect(await left.ask('depth')).toBe(1);
}, 30_000);

test('one phone goes dark, not the other, and its page with it', async () => {
  const { left, right } = bench;
  const colour = (phone: Bench['left'], selector: string) =>
    phone.frame.locator(selector).evaluate((part) => getComputedStyle(part).backgroundColor);
  const page = '.page-frame:not(.is-hidden) wx-page';
  const [bar, paper] = [await colour(left, '.bar'), await colour(left, page)];
  await left.bench('深色');
  await eventually(async () => (await colour(left, '.bar')) === bar, false);
  await eventually(async () => (await colour(left, page)) === paper, false);
  expect(await colour(right, '.bar')).toBe(bar);
  await left.bench('深色');
  await eventually(() => colour(left, '.bar'), bar);
}, 30_000);

test('without a network a call fails as it does in WeChat, and comes back with it', async () => {
  const { left } = bench;
  await left.bench('断网');
  await left.ask('resetStats');
  await left.tap('名片夹');
  await left.tap('名片');
  const outcomes = async () => (await left.ask('calls')).map((call) => String(call.ok)).join(' ');
  await eventually(async () => /^false( false)*$/.test(await outcomes()), true);
  await left.bench('断网');
  await left.ask('resetStats');
  await left.tap('名片夹');
  await left.tap('名片');
  await eventually(async () => /^true( true)*$/.test(await outcomes()), true);
  expect(await left.ask('faults')).toEqual([]);
}, 30_000);

test('a card that is not sent leaves no bubble; a sent one opens on the other phone', async () => {
  const { left, right, chat } = bench;
  await bench.restart();
  await becomeMember(left, '知远');
  await makeCard(left, { 姓名: '林知远' });
  await left.tap('发给朋友');
  await left.answer('取消');
  expect(await chat.messages.count()).toBe(0);
  await left.tap('发给朋友');
  await left.answer('发送');
  expect((await chat.lastCard()).picture).toMatch(/^data:image/);
  await right.tap('不同意，先看看');
  await chat.openLastCard();
  await right.waitForPath('pages/shared/index?t=');
  expect(await left.path()).toBe('pages/card/index');
}, 90_000);

test('the bubble keeps its picture when the bench is loaded again', async () => {
  const { page, left, right, chat } = bench;
  await page.reload();
  await Promise.all([left.ready(), right.ready()]);
  expect((await chat.lastCard()).picture.length).toBeGreaterThan(5_000);
}, 30_000);

test('left through the capsule, a phone comes back to the same page', async () => {
  const { right, page } = bench;
  await right.tap('我的');
  await right.frame.getByRole('button', { name: '关闭小程序' }).click();
  await page.getByRole('button', { name: '回到小程序' }).click();
  expect(await right.path()).toBe('pages/me/index');
}, 30_000);

test('holding the other phone swaps the two people', async () => {
  const { left, right } = bench;
  await left.hold('陈曼');
  await Promise.all([left.ready(), right.ready()]);
  await eventually(() => left.ask('openid'), 'o-chen-man');
  await eventually(() => right.ask('openid'), 'o-lin-zhiyuan');
}, 30_000);

test('a screen reader finds nothing to stumble over, on the bench and in a phone', async () => {
  const { page, left } = bench;
  await page.getByRole('button', { name: '手机设置' }).first().click();
  expect(await faultsOfAccess(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await left.see('名片夹');
  expect(await left.ask('tappablesWithoutRole')).toBe(0);
}, 60_000);

/** Presses Tab until the control with this name has the focus. */
async function tabTo(name: string): Promise<void> {
  const focused = bench.left.frame.locator(':focus');
  for (let presses = 0; presses < 60; presses += 1) {
    await bench.page.keyboard.press('Tab');
    if ((await focused.count()) > 0 && (await nameOf()) === name) {
      return;
    }
  }
  throw new Error(`Tab never reaches ${name}.`);

  async function nameOf(): Promise<string> {
    return focused.evaluate(
      (element) => element.getAttribute('aria-label') ?? element.textContent.trim(),
    );
  }
}
