import { openBench, type Bench } from './support/bench';
import { becomeMember, makeCard, nameYourself } from './support/people';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());

/** The kept card, opened from the holder. */
async function openKept(): Promise<void> {
  await bench.right.tap('名片夹');
  await bench.right.tap(/林知远/);
  await bench.right.see('相识地点');
}

test('where two met is written by hand without any location', async () => {
  const { left, right, chat } = bench;
  await becomeMember(left, '知远');
  await makeCard(left, { 姓名: '林知远' });
  await left.tap('发给朋友');
  await left.answer('发送');
  await right.tap('不同意，先看看');
  await chat.openLastCard();
  await right.tap('存入名片夹');
  await right.tap('同意');
  await nameYourself(right, '小陈');
  await right.see('存好了，在「名片夹」里。');
  await right.tap('去名片夹看');
  await right.waitForPath('pages/holder/index');
  await openKept();
  await right.tap('记一下在哪认识的');
  await right.answer('自己写城市');
  await right.type('城市', '佛山');
  await right.tap('记下');
  await right.see('佛山');
}, 120_000);

test('from the location it needs its own consent, and is a city and nothing more', async () => {
  const { right, cloud } = bench;
  await right.tap('佛山');
  await right.answer('用现在的位置（只记城市）');
  await right.tap('同意');
  await right.tap('佛山');
  await right.answer('用现在的位置（只记城市）');
  await right.answer('允许');
  await right.see('广州');
  await right.see('由位置得来，关掉位置会一起删除');
  expect(JSON.stringify(await cloud.dump())).not.toContain('113.26');
}, 60_000);

test('switching the location off offers to keep the city as a note of one’s own', async () => {
  const { right } = bench;
  await right.back();
  await right.tap('我的');
  await right.tap('设置');
  await right.tap('两道开关');
  await right.tap('我们的开关');
  await right.answer('关掉');
  await right.answer('关掉，城市留作我自己的笔记');
  await right.toast('已关掉，对应的数据已删除');
  await right.back();
  await right.back();
  await openKept();
  await right.see('广州');
  await right.seeNot('由位置得来，关掉位置会一起删除');
  expect(await right.ask('faults')).toEqual([]);
}, 90_000);
