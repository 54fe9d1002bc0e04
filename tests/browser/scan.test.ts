import { openBench, type Bench } from './support/bench';
import { becomeMember } from './support/people';
import { paperCard } from '../support/paper-card';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());

const cards = [
  '姓名：沈知行\n公司：海珠建筑设计院\n手机：13826135407\n邮箱：shen at example.cn',
  '姓名：沈知行\n职位：结构工程师\n手机：13826135407',
];

async function photograph(text: string): Promise<void> {
  const { left, page } = bench;
  const chooser = page.waitForEvent('filechooser');
  await left.tap('从相册选');
  const buffer = Buffer.from(await paperCard(text), 'base64');
  await (await chooser).setFiles({ name: '名片.png', mimeType: 'image/png', buffer });
  await left.see('看得清吗');
  await left.tap('识别');
}

test('a paper card is photographed, read, put right and kept, and then the next one', async () => {
  const { left } = bench;
  await becomeMember(left, '知远');
  await left.tap('名片夹');
  await left.tap('整理名片夹');
  await left.tap(/^拍一张纸质名片/);
  await left.waitForPath('packages/exchange/pages/scan/index');
  await left.see('腾讯云名片识别');
  await photograph(cards[0] ?? '');
  await left.see(/有 1 处没认准/);
  await left.type(/^邮箱，没认准/, 'shen@example.cn');
  await left.tap('存进名片夹');
  await left.see('存好了，一共 1 张。接着拍下一张。');
  expect(await left.ask('faults')).toEqual([]);
}, 150_000);

test('the second card of a person says that the first is kept, and leaving it out keeps nothing', async () => {
  const { left } = bench;
  await photograph(cards[1] ?? '');
  await left.see('名片夹里已经有：沈知行');
  await left.see(/^手机号一样/);
  await left.tap('这张不要了');
  await left.see('拍一张纸质名片');
  expect((await bench.cloud.dump()).collections['entries']).toHaveLength(1);
  expect(await left.ask('faults')).toEqual([]);
}, 60_000);

test('no picture stays in the cloud, and the person sees to whom it went', async () => {
  const { left } = bench;
  const { collections, files } = await bench.cloud.dump();
  expect(files).toEqual([]);
  const partners = (collections['disclosures'] ?? []).map((each) => Object(each)['partner']);
  expect(partners).toEqual(['cardReader', 'cardReader']);
  await left.back();
  await left.back();
  await left.see('沈知行');
}, 60_000);
