import { openBench, type Bench } from './support/bench';
import { becomeMember, makeCard, nameYourself } from './support/people';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());

const institute = '岭南桥梁设计院';

test('a member founds an organisation and sends an invitation into the chat', async () => {
  const { left, chat } = bench;
  await becomeMember(left, '岑望');
  await makeCard(left, { 姓名: '岑望' });
  await left.tap('我的单位');
  await left.tap('创建一个单位');
  await left.type(/^单位名称/, institute);
  await left.tap('保存');
  await left.waitForPath('packages/organisation/pages/administer/index');
  await left.tap('邀请成员');
  await left.tap('做好邀请');
  await left.tap('发给朋友');
  await left.answer('发送');
  expect((await chat.lastCard()).title).toContain(institute);
}, 120_000);

test('somebody else opens it, makes a card, and joins with it', async () => {
  const { right, chat } = bench;
  await right.tap('不同意，先看看');
  await chat.openLastCard();
  await right.waitForPath('packages/organisation/pages/join/index');
  await right.see('岑望 邀请你加入');
  await right.tap('选一张名片加入');
  await right.see('开始之前，先说清楚');
  await right.tap('同意');
  await nameYourself(right, '方好');
  await right.waitForPath('packages/studio/pages/edit/index');
  await right.type(/^姓名/, '方好');
  await right.tap('存好');
  await right.waitForPath('packages/organisation/pages/join/index');
  await right.tap('选一张名片加入');
  await right.waitForPath('packages/organisation/pages/mine/index');
  await right.see(institute);
}, 120_000);

test('whoever opens that card sees the mark, and after leaving it is gone', async () => {
  const { right, cloud } = bench;
  const { collections } = await cloud.dump();
  const joined = (collections['cards'] ?? []).find((card) => Object(card).name === '方好');
  const { share } = Object(joined) as { share?: string };
  const input = { action: 'card.open', input: { share } };
  const seen = async () => JSON.stringify(await cloud.invoke('api', input, { openid: 'oGuest' }));
  expect(await seen()).toContain(institute);
  await right.tap('退出');
  await right.answer('退出');
  await right.see('还没有单位');
  expect(await seen()).not.toContain(institute);
  expect(await right.ask('faults')).toEqual([]);
}, 90_000);
