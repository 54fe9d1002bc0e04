import { openBench, type Bench } from './support/bench';
import { becomeMember, makeCard, nameYourself } from './support/people';

const DAYS_MS = 86_400_000;
let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
  await becomeMember(bench.left, '知远');
  await makeCard(bench.left, { 姓名: '林知远', 手机: '13826135407' });
  await bench.left.tap('发给朋友');
  await bench.left.answer('发送');
  await bench.right.tap('不同意，先看看');
  await bench.chat.openLastCard();
  await bench.right.tap('存入名片夹');
  await bench.right.tap('同意');
  await nameYourself(bench.right, '小陈');
  await bench.right.see('存好了，在「名片夹」里。');
}, 180_000);
afterAll(() => bench.close());

test('the request names what is lost, offers the export first, and can be taken back', async () => {
  const { left, right, chat } = bench;
  await toLeaving();
  await left.see('注销会删掉这些');
  await left.see('名片上的姓名');
  await left.see('依法要多留的');
  await left.see('先带走一份');

  await left.tap('申请注销');
  await left.see('申请注销账号？');
  await left.answer('申请注销');
  await left.see('撤回注销');
  await chat.openLastCard();
  await right.see('这张名片打不开了');

  await left.tap('撤回注销');
  await left.see('申请注销');
  await chat.openLastCard();
  await right.see('林知远');
}, 90_000);

test('the export is everything held, as one JSON file', async () => {
  const { left } = bench;
  await left.tap('先带走一份');
  await left.tap('开始导出');
  await left.see(/取齐了，一共 \d+ 条/);
  await left.back();
}, 60_000);

test('after seven days all is erased, the holder says so, and the phone is a guest again', async () => {
  const { left, right, cloud, page } = bench;
  await left.tap('申请注销');
  await left.answer('申请注销');
  await left.see('撤回注销');
  cloud.setClock(new Date(Date.now() + 7 * DAYS_MS + 60_000).toISOString());
  await cloud.runJob('erase');
  expect(JSON.stringify((await cloud.dump()).collections)).not.toContain('林知远');

  await page.reload();
  await Promise.all([left.ready(), right.ready()]);
  await left.tap('我的');
  await left.see('你还没有账号');
  await right.tap('名片夹');
  await right.see('已注销用户');
  expect(await left.ask('faults')).toEqual([]);
  expect(await right.ask('faults')).toEqual([]);
}, 90_000);

async function toLeaving(): Promise<void> {
  const { left } = bench;
  await left.tap('我的');
  await left.tap(/^设置/);
  await left.tap(/注销账号/);
  await left.waitForPath('packages/privacy/pages/leave/index');
}
