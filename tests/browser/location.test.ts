import { openBench, type Bench } from './support/bench';
import { eventually } from './support/eventually';
import { becomeMember, makeCard, nameYourself } from './support/people';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());

const presences = async () => (await bench.cloud.dump()).collections['presences'] ?? [];

test('location is off until it is agreed to by itself, with WeChat asked beside it', async () => {
  const { left } = bench;
  await becomeMember(left, '知远');
  await makeCard(left, { 姓名: '林知远', 职务: '规划师' });
  await left.tap('名片夹');
  await left.tap('附近的人');
  await left.waitForPath('packages/exchange/pages/nearby/index');
  await left.see('位置关着。打开要单独同意，随时能关。');
  await left.tap('打开位置');
  await left.tap('同意');
  await left.see('开多久');
  expect(await presences()).toEqual([]);
  await left.tap('对附近的人开放');
  await left.answer('拒绝');
  await left.see('微信没有放行位置。可以去改它的开关，或者不用位置。');
  expect(await presences()).toEqual([]);
}, 90_000);

test('both switches stand side by side, and WeChat’s is changed on its own page', async () => {
  const { left } = bench;
  await left.back();
  await left.tap('我的');
  await left.tap('设置');
  await left.tap('两道开关');
  await left.waitForPath('packages/privacy/pages/permissions/index');
  await left.see('我们的开关，微信的开关');
  await left.tap('去微信改它的开关');
  await left.frame.locator('dialog.sheet').last().getByRole('switch').click();
  await left.answer('完成');
  await left.seeNot('还没问过你');
}, 60_000);

test('two who are open to it see each other, and no place is in what they see', async () => {
  const { left, right } = bench;
  await left.back();
  await left.back();
  await left.tap('名片夹');
  await left.tap('附近的人');
  await left.tap('对附近的人开放');
  await left.see('附近还没有人开着');
  await right.tap('同意');
  await nameYourself(right, '小陈');
  await makeCard(right, { 姓名: '陈曼' });
  await right.tap('名片夹');
  await right.tap('附近的人');
  await right.tap('打开位置');
  await right.tap('同意');
  await right.tap('对附近的人开放');
  await right.answer('允许');
  await right.see('林知远');
  await right.see('3 公里内');
  await left.tap('再看一次');
  await left.see('陈曼');
  const kept = JSON.stringify(await bench.cloud.dump());
  expect(kept).not.toContain('113.26');
  expect(await presences()).toHaveLength(2);
}, 90_000);

test('closing takes the place at once, and switching off does too', async () => {
  const { left, right } = bench;
  await right.tap('现在就关');
  await right.see('开多久');
  expect(await presences()).toHaveLength(1);
  await left.back();
  await left.tap('我的');
  await left.tap('设置');
  await left.tap('两道开关');
  await left.tap('我们的开关');
  await left.answer('关掉');
  await left.see('我们的开关，微信的开关');
  await eventually(async () => (await presences()).length, 0);
  expect(await left.ask('faults')).toEqual([]);
}, 60_000);
