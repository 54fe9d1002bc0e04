import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { openBench, type Bench } from './support/bench';
import { becomeMember, makeCard } from './support/people';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
  await becomeMember(bench.left, '知远');
  await makeCard(bench.left, { 姓名: '林知远', 职务: '规划师', 手机: '13826135407' });
  await bench.left.tap('海报、名片码和链接');
  await bench.left.waitForPath('packages/share/pages/share/index');
}, 150_000);
afterAll(() => bench.close());

/** What a scanner reads in a picture of the album. */
function scanned(base64: string | undefined): string | undefined {
  const { data, width, height } = PNG.sync.read(Buffer.from(base64 ?? '', 'base64'));
  return jsqr(new Uint8ClampedArray(data), width, height)?.data;
}

const links = async () =>
  ((await bench.cloud.dump()).collections['shares'] ?? []).map(
    (each) => Object(each) as Readonly<Record<string, unknown>>,
  );

test('where the album is refused nothing is saved, and the switch is one tap away', async () => {
  const { left } = bench;
  await left.tap('保存海报');
  await left.answer('拒绝');
  await left.see('没有允许存到相册');
  await left.answer('不了');
  expect(await left.ask('album')).toEqual([]);
}, 60_000);

test('a poster in the album carries a code that leads to the link', async () => {
  const { left } = bench;
  await left.tap('保存海报');
  await left.answer('去打开');
  await left.frame.getByRole('switch', { name: /相册/ }).click();
  await left.answer('完成');
  await left.tap('保存海报');
  await left.toast('存到相册了。');
  const album = await left.ask('album');
  const [link] = await links();
  expect(album).toHaveLength(1);
  expect(scanned(album[0])).toBe(`weixin-local:pages/shared/index?scene=${String(link?.['_id'])}`);
}, 60_000);

test('a link for one opening lets one in, and says kindly to the next that it is over', async () => {
  const { left, right, chat, cloud } = bench;
  await left.tap('做一个有限制的链接');
  await left.tap('1 次');
  await left.tap('做好');
  await left.see('还能打开 1 次，共 1 次');
  await left.tap('发给朋友');
  await left.answer('发送');
  await right.tap('不同意，先看看');
  await right.ask('resetStats');
  await chat.openLastCard();
  await right.see('林知远');
  expect((await right.ask('calls')).map(({ action }) => action)).toEqual(['card.open']);
  const limited = (await links()).find((link) => link['opensAtMost'] === 1);
  const share = String(limited?.['_id']);
  const late = { action: 'card.open', input: { share } };
  expect(await cloud.invoke('api', late, { openid: 'o-comes-late' })).toMatchObject({
    error: 'card/gone',
  });
}, 60_000);
