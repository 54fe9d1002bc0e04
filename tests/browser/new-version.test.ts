import { next, withNextVersion } from '../support/next-version';
import { openBench, type Bench } from './support/bench';
import { expectEqualButtons } from './support/equal-buttons';
import { eventually } from './support/eventually';
import { becomeMember, makeCard } from './support/people';

const announced = '2027-03-05T08:00:00.000Z';
const inForce = '2027-03-25T08:00:00.000Z';
const question = '政策变了，问你一声';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench({ variant: withNextVersion });
  bench.cloud.setClock('2027-02-20T08:00:00.000Z');
  await becomeMember(bench.left, '知远');
  await makeCard(bench.left, { 姓名: '林知远' });
  await bench.right.tap('不同意，先看看');
}, 180_000);
afterAll(() => bench.close());

/** Both phones are switched on again at another time. */
async function startAt(now: string): Promise<void> {
  const { cloud, page, left, right } = bench;
  cloud.setClock(now);
  await page.reload();
  await Promise.all([left.ready(), right.ready()]);
}

test('before its day everybody is told, with what changes in a text the phone does not carry', async () => {
  const { left, right } = bench;
  await startAt(announced);
  await left.see('新版政策2027年3月20日生效，还有 15 天。');
  await right.see('新版政策2027年3月20日生效，还有 15 天。');
  await left.seeNot(question);
  await right.tap('看改了哪里');
  await right.see('31 条里有 1 条不同');
  await right.see('名片上可以加一段录音。');
  await right.tap(`读 ${next.id} 版全文`);
  await right.see('这一版还没有生效，2027年3月20日 起生效。');
  await right.see(`这一版的指纹：sha256 ${next.hash}`);
  expect(await right.ask('faults')).toEqual([]);
}, 90_000);

test('on its day those whom it touches are asked with two equal buttons; a no is the end of it', async () => {
  const { left } = bench;
  await startAt(inForce);
  await left.see(question);
  await expectEqualButtons(left, '不同意，照旧', '同意');
  await left.tap('不同意，照旧');
  await left.seeNot(question);
  const isWritten = async () =>
    (await left.ask('calls')).some(({ action, ok }) => action === 'consent.refuse' && ok === true);
  await eventually(isWritten, true);
  await startAt(inForce);
  await left.see('林知远');
  await left.seeNot(question);
}, 90_000);

test('later it can be decided under the consents, where the receipt is too', async () => {
  const { left, cloud } = bench;
  await left.tap('我的');
  await left.tap('设置');
  await left.tap('同意与撤回');
  await left.see('新版政策改了这些');
  await left.tap('再看看');
  await left.see(question);
  await left.tap('同意');
  await left.seeNot('新版政策改了这些');
  const { accounts } = (await cloud.dump()).collections;
  expect(accounts).toMatchObject([{ agreed: { card: { version: next.id } } }]);
  await left.see('由新版接替「制作和发送名片」');
  await left.see('存一份凭证');
  expect(await left.ask('faults')).toEqual([]);
}, 90_000);
