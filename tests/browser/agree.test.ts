import { openBench, type Bench } from './support/bench';
import { expectEqualButtons } from './support/equal-buttons';
import { becomeMember } from './support/people';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());

test('whoever declines stays a guest, is not asked again, and nothing is stored', async () => {
  const { left, cloud } = bench;
  const before = await cloud.dump();
  await left.see('开始之前，先说清楚');

  await expectEqualButtons(left, '不同意，先看看', '同意');

  await left.tap('不同意，先看看');
  await left.see('一分钟做好名片');
  await bench.page.reload();
  await left.ready();
  await left.see('一分钟做好名片');
  await left.seeNot('开始之前，先说清楚');
  expect(await cloud.dump()).toEqual(before);
  const harmless = ['card.home', 'consent.show'];
  const calls = (await left.ask('calls')).map(({ action }) => action);
  expect(calls.filter((action) => !harmless.includes(action))).toEqual([]);
}, 60_000);

test('whoever agrees makes a card, and a draft survives leaving the editor', async () => {
  const { right, cloud } = bench;
  await becomeMember(right, '小陈');

  await right.tap('做一张名片');
  await right.type(/^姓名/, '陈曼');
  await right.type(/^手机/, '1382613');
  await right.tap('存好');
  await right.see('大陆号码是 11 位数字；境外号码前面写 + 和国家代码。');
  await right.back();
  await right.waitForPath('pages/card/index');

  await right.tap('做一张名片');
  await right.see('接着上次没存的往下写。');
  await right.type(/^手机/, '138 2613 5407');
  await right.tap('存好');
  await right.waitForPath('pages/card/index');
  await right.see('138 2613 5407');

  const text = JSON.stringify((await cloud.dump()).collections);
  expect(text).toContain('陈曼');
  expect(text).not.toContain('13826135407');
  expect(await right.ask('faults')).toEqual([]);
}, 90_000);

test('the full policy is at most four taps from the first tab', async () => {
  const { right } = bench;
  await right.tap('我的');
  await right.tap('政策全文');
  await right.waitForPath('packages/privacy/pages/policy/index');
  await right.see('广东省政务服务数据管理局');
}, 30_000);
