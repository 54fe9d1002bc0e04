import { openBench, type Bench } from './support/bench';
import { becomeMember } from './support/people';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());

const ROWS = 220;
const people = Array.from(
  { length: ROWS },
  (_, index) => `客户${index},第${index % 20}公司,139${String(10_000_000 + index)},客户；广交会`,
);
/** Two of one number, one row without a name. */
const table = [
  '姓名,公司名称,手机号码,标签',
  ...people,
  '陈曼,华南设计周,13826135407,',
  '陈小曼,,13826135407,',
  ',没有名字的公司,,',
].join('\r\n');

test('a table of some hundred rows comes in, and what was not understood is named', async () => {
  const { left, page } = bench;
  await becomeMember(left, '知远');
  await left.tap('名片夹');
  await left.tap('整理名片夹');
  await left.tap(/^带进一份文件/);
  await left.waitForPath('packages/exchange/pages/bring-in/index');
  const chooser = page.waitForEvent('filechooser');
  await left.tap('从聊天里选文件');
  await (
    await chooser
  ).setFiles({ name: '名片.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await left.see('第一行是各列的名字');
  await left.tap(`带进 ${ROWS + 2} 张`);
  await left.frame.getByText(`存进了 ${ROWS + 2} 张`).waitFor({ timeout: 60_000 });
  await left.see(`第 ${ROWS + 4} 行 · 没有姓名，没有存`);
}, 150_000);

test('one of them is found by its letters', async () => {
  const { left } = bench;
  await left.tap('去名片夹看');
  await left.see(`全部 ${ROWS + 2}`);
  await left.type('搜姓名、拼音、单位、备注', 'chenman');
  await left.see('华南设计周');
  await left.seeNot('客户0');
  await left.tap('清空');
}, 60_000);

test('two of one number are made one, and one becomes two again', async () => {
  const { left } = bench;
  await left.tap('整理名片夹');
  await left.tap(/^找重复的/);
  await left.see('手机号一样 · 2 张');
  await left.tap('合成一张');
  await left.see('没有重复的名片');
  await left.tap(/陈曼，合进了 1 张/);
  await left.answer('拆开');
  await left.see('手机号一样 · 2 张');
  expect(await left.ask('faults')).toEqual([]);
}, 60_000);

test('everything is taken out as one file', async () => {
  const { left } = bench;
  await left.back();
  await left.tap(/^带走一份/);
  await left.tap(`取出 ${ROWS + 2} 张`);
  await left.see(`取齐了，一共 ${ROWS + 2} 张`);
  await left.tap('存成文件，发给自己');
  await left.answer('发送');
  expect(await left.ask('faults')).toEqual([]);
}, 60_000);
