import { type Bench, openBench } from './support/bench';
import { becomeMember, makeCard, nameYourself } from './support/people';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());

test('two people exchange cards, and the one writes to the other from their card', async () => {
  const { left, right, chat } = bench;
  await becomeMember(left, '知远');
  await makeCard(left, { 姓名: '林知远', 手机: '13826135407' });
  await left.tap('发给朋友');
  await left.answer('发送');

  await right.tap('不同意，先看看');
  await chat.openLastCard();
  await right.tap('存入名片夹');
  await right.tap('同意');
  await nameYourself(right, '小陈');
  await right.see('存好了，在「名片夹」里。');
  await right.tap('回递我的名片');
  await right.waitForPath('packages/studio/pages/edit/index');
  await right.type(/^姓名/, '陈曼');
  await right.tap('存好');
  await right.waitForPath('pages/shared/index');
  await right.tap('回递我的名片');
  await right.see('138 2613 5407');
  await right.tap('去名片夹看');
  await right.tap(/林知远/);
  await right.tap('发消息');
  await right.waitForPath('packages/message/pages/thread/index');
  await right.see('还没有说过话');
  await right.type('写消息', '你好，周三方便见面吗');
  await right.tap('发送');
  await right.see('已发出');
}, 120_000);

test('the other finds it unread, answers and sends a card, and it arrives by itself', async () => {
  const { left, right } = bench;
  await left.tap('消息');
  await left.see('你好，周三方便见面吗');
  await left.tap(/陈曼.*1/);
  await left.waitForPath('packages/message/pages/thread/index');
  await left.type('写消息', '方便，下午三点');
  await left.tap('发送');
  await left.see('已发出');
  await left.tap('发名片');
  await left.see(/名片\s*林知远/);
  await right.see('方便，下午三点');
  await right.see(/名片\s*林知远/);
  await left.back();
  await left.seeNot(/^1$/);
}, 90_000);

test('what the content check refuses comes back to be changed', async () => {
  const { right } = bench;
  await right.type('写消息', '违规');
  await right.tap('发送');
  await right.see(/没有通过微信的内容检查/);
  await right.type('写消息', '改好了');
  await right.tap('发送');
  await right.see('已发出');
}, 60_000);

test('a message is reported and its writer blocked; they are told only that nothing goes out', async () => {
  const { left, right, cloud } = bench;
  await left.tap(/陈曼/);
  await left.tap(/^陈曼，你好/);
  await left.answer('举报');
  await left.answer('骚扰辱骂');
  await left.toast(/举报收到了/);
  expect((await cloud.dump()).collections['reports']).toMatchObject([{ reason: 'abuse' }]);
  await left.tap('更多操作');
  await left.answer('屏蔽对方');
  await left.answer('屏蔽');
  await left.see('你屏蔽了对方，不能互发消息。');
  await right.see('现在不能给对方发消息。');
  await right.seeNot('你屏蔽了对方，不能互发消息。');
  expect(await left.ask('faults')).toEqual([]);
  expect(await right.ask('faults')).toEqual([]);
}, 90_000);
