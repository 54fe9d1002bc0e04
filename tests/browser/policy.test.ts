import { faultsOfAccess } from './support/access';
import { openBench, type Bench } from './support/bench';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());

const POLICY = 'packages/privacy/pages/policy/index';

test('from the question at the first run the full text is one tap away', async () => {
  const { left } = bench;
  await left.see('开始之前，先说清楚');
  await left.tap('读政策全文');
  await left.waitForPath(POLICY);
  await left.see('广东省政务服务数据管理局');
}, 60_000);

test('from every tab the full text is two taps away, for a guest', async () => {
  const { right } = bench;
  await right.see('开始之前，先说清楚');
  await right.tap('不同意，先看看');
  for (const tab of ['名片', '名片夹', '消息', '我的']) {
    await right.tap(tab);
    await right.tap('我的');
    await right.tap('政策全文');
    await right.waitForPath(POLICY);
    await right.back();
  }
}, 60_000);

test('a word is found, counted and reached with the keyboard, and the page stays small', async () => {
  const { left } = bench;
  await left.type('在全文里找', '的');
  await left.see(/条里有 \d+ 处/);
  const page = left.frame.locator('wx-page').last();
  const nodes = await page.locator('*').count();
  expect(nodes).toBeLessThan(1_000);
  await left.type('在全文里找', '注销账号');
  const next = left.frame.getByRole('link', { name: '下一处' });
  await next.focus();
  await next.press('Enter');
  await left.see(/^第 1 处，共 \d+ 处$/);
  expect(await left.frame.locator('[id="hit-1"]').first().textContent()).toBe('注销账号');
  expect(await faultsOfAccess(bench.page)).toEqual([]);
}, 60_000);

test('two versions are laid side by side, and each clause leads to how it is kept', async () => {
  const { left } = bench;
  await left.tap('各个版本，改了什么');
  await left.waitForPath('packages/privacy/pages/versions/index');
  await left.tap('看改了什么');
  await left.waitForPath('packages/privacy/pages/changes/index');
  await left.see('31 条里有 31 条不同');
  expect(await faultsOfAccess(bench.page)).toEqual([]);
  await left.back();
  await left.back();
  await left.type('在全文里找', '');
  await left.tap('怎样做到的');
  await left.waitForPath('packages/privacy/pages/promises/index');
  await left.see('每一版、每一条都有指纹，差一个字就对不上。');
  expect(await faultsOfAccess(bench.page)).toEqual([]);
  expect(await left.ask('faults')).toEqual([]);
}, 60_000);
