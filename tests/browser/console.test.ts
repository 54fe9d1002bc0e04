import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { databaseDoor } from '../support/database-door';
import { faultsOfAccess } from './support/access';
import { openBench, type Bench } from './support/bench';
import { eventually } from './support/eventually';
import { becomeMember, makeCard } from './support/people';

let bench: Bench;
/** The console, opened from the bench. */
let page: Page;

beforeAll(async () => {
  bench = await openBench({ doors: { probe: databaseDoor } });
  await becomeMember(bench.left, '知远');
  await makeCard(bench.left, { 姓名: '林知远', 手机: '13826135407' });
  const opened = bench.context.waitForEvent('page');
  await bench.page.getByRole('link', { name: '云控制台' }).click();
  page = await opened;
}, 180_000);
afterAll(() => bench.close());

const go = (part: string) => page.getByRole('link', { name: part, exact: true }).click();
const main = () => page.getByRole('main');
const see = (words: string | RegExp) => main().getByText(words).first().waitFor();
const text = async (): Promise<string> => (await main().textContent()) ?? '';

test('a card is there as it is stored: what is sealed is shown as sealed, and only so', async () => {
  await page.getByRole('button', { name: /^cards/ }).click();
  await see('已加密 · aes-256-gcm');
  const all = await text();
  expect(all).toContain('mobile');
  expect(all).not.toContain('13826135407');
  const [card] = (await bench.cloud.dump()).collections['cards'] ?? [];
  const sealed = String(Reflect.get(Object(card), 'mobile'));
  expect(sealed).toMatch(/^aes-256-gcm:/);
  expect(all).not.toContain(sealed.slice('aes-256-gcm:'.length).slice(0, 12));
  await see('owner_id');
}, 30_000);

test('a login is a hash, and shown in short', async () => {
  await page.getByRole('button', { name: /^accounts/ }).click();
  await see(/^[0-9a-f]{6}…[0-9a-f]{4}$/);
}, 30_000);

test('a collection is leafed through', async () => {
  const data = Array.from({ length: 25 }, (_, n) => JSON.stringify({ _id: `page-${n}` }));
  const request = { action: 'database.insertDocument', collectionName: 'departures', data };
  await bench.cloud.invoke('probe', { request });
  await page.getByRole('button', { name: /^departures 25/ }).click();
  await see('page-0');
  await page.getByRole('button', { name: '下一页' }).click();
  await see('page-24');
  expect(await main().getByText('page-3', { exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: '回到第一页' }).click();
  await see('page-0');
}, 30_000);

test('a query without an index is there with the index it wants and who asked it', async () => {
  await go('查询');
  await see('没有。每个查询都走了索引。');
  const query = JSON.stringify({ state: 'live', updatedAt: { $gt: 0 } });
  const request = { action: 'database.getDocument', collectionName: 'cards', query };
  await bench.cloud.invoke('probe', { request });
  await see('[["state", 1], ["updatedAt", 1]]');
  await see('probe');
}, 30_000);

test('an invocation opens to its database calls, with their plans', async () => {
  await go('调用');
  await main().getByText('api card.create').first().click();
  const calls = main().locator('details[open]').getByRole('table');
  await calls.getByText('IDHACK').first().waitFor();
  await calls.getByText('insertDocument').or(calls.getByText('modifyDocument')).first().waitFor();
}, 30_000);

test('what was sent is in the outbox', async () => {
  await go('发件箱');
  await see('security.msgSecCheck');
}, 30_000);

test('the clock is set, goes on from there, and is given back', async () => {
  await go('时间与任务');
  await page.getByRole('button', { name: '往后 7 天' }).click();
  await see('不是这台机器的时间');
  const days = () => Promise.resolve(Math.round(bench.cloud.clock().offsetMs / 86_400_000));
  await eventually(days, 7);
  await page.getByLabel('改成').fill('2030-01-31T08:00');
  await page.getByRole('button', { name: '改', exact: true }).click();
  await see(/2030-01-3/);
  await page.getByRole('button', { name: '回到现在' }).click();
  await eventually(days, 0);
}, 30_000);

test('a timer is run dry, then in earnest, and says what it did', async () => {
  await page.getByRole('button', { name: '试运行 expire' }).click();
  await see(/"finished":true/);
  await page.getByRole('button', { name: '现在运行 erase' }).click();
  await see(/"changed":0/);
}, 30_000);

test('everything is exported, and comes back by an import; a damaged file changes nothing', async () => {
  await go('全部数据');
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: '导出全部数据' }).click();
  const download = await waiting;
  const before = await bench.cloud.dump();
  const bytes = readFileSync(await download.path());
  const remove = { action: 'database.removeDocument', collectionName: 'departures', multi: true };
  await bench.cloud.invoke('probe', { request: { ...remove, query: '{"_id":"page-1"}' } });
  const changed = await bench.cloud.dump();
  expect(changed).not.toEqual(before);
  await bring(Buffer.from(bytes.toString().replace('"page-2"', '"page-x"')));
  await see(/没有做成：the file is damaged/);
  expect(await bench.cloud.dump()).toEqual(changed);
  await bring(bytes);
  await see(/^已导入 \d+ 条文档、0 个文件。$/);
  expect(await bench.cloud.dump()).toEqual(before);
}, 60_000);

async function bring(buffer: Buffer): Promise<void> {
  const file = { name: 'state.jsonl', mimeType: 'application/x-ndjson', buffer };
  await page.getByLabel('选一个导出的文件').setInputFiles(file);
  await page.getByRole('button', { name: '替换全部数据' }).click();
}

test('faults are offered where the cloud has them, and only there', async () => {
  const { status } = await fetch(`${bench.url}/faults`);
  const offered = status === 404 ? 0 : 1;
  await eventually(() => page.getByRole('link', { name: '故障' }).count(), offered);
}, 30_000);

test('nobody needs a mouse: a part is reached and opened by keyboard', async () => {
  await page.getByRole('link', { name: '数据', exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(page.url()).toMatch(/#queries$/);
  await see('没有走索引的查询');
}, 30_000);

test.each(['light', 'dark'] as const)(
  'a screen reader finds nothing to stumble over: %s',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const part of await page.getByRole('navigation').getByRole('link').all()) {
      await part.click();
      await main().getByRole('heading').first().waitFor();
      expect(await faultsOfAccess(page)).toEqual([]);
    }
  },
  60_000,
);

test('both languages say everything; a narrow window never scrolls sideways', async () => {
  await page.getByRole('button', { name: 'English' }).click();
  await page.setViewportSize({ width: 360, height: 740 });
  for (const part of ['Data', 'Queries', 'Invocations', 'Outbox', 'Time and jobs', 'All data']) {
    await go(part);
    await main().getByRole('heading', { name: part, exact: true }).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([part, width]).toEqual([part, 360]);
  }
}, 60_000);
