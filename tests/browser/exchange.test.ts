import { openBench, type Bench } from './support/bench';
import { becomeMember, makeCard, nameYourself } from './support/people';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());

test('a guest sees what returning a card would open, and none of it', async () => {
  const { left, right, chat } = bench;
  await becomeMember(left, '知远');
  await makeCard(left, {
    姓名: '林知远',
    单位: '岭南建筑设计研究院',
    手机: '13826135407',
  });
  await left.tap('发给朋友');
  await left.answer('发送');
  await right.tap('不同意，先看看');
  await chat.openLastCard();
  await right.waitForPath('pages/shared/index');
  await right.see('回递名片后能看到：手机');
  await right.seeNot('138 2613 5407');
}, 90_000);

test('who has no card makes one and comes back to return it, and the number appears', async () => {
  const { right } = bench;
  await right.tap('回递我的名片');
  await right.see('开始之前，先说清楚');
  await right.tap('同意');
  await nameYourself(right, '小陈');
  await right.waitForPath('packages/studio/pages/edit/index');
  await right.type(/^姓名/, '陈曼');
  await right.type(/^手机/, '13912340021');
  await right.tap('存好');
  await right.waitForPath('pages/shared/index');
  await right.tap('回递我的名片');
  await right.see('138 2613 5407');
  await right.see('你们交换过名片。');
  await right.tap('去名片夹看');
  await right.see('林知远');
}, 90_000);

test('the other finds it under new cards, with the number, and keeps it in one tap', async () => {
  const { left } = bench;
  await left.tap('名片夹');
  await left.tap('新收到 1 张');
  await left.waitForPath('packages/exchange/pages/exchanges/index');
  await left.tap(/陈曼/);
  await left.see('139 1234 0021');
  await left.tap('收下，存进名片夹');
  await left.see('没有新收到的名片');
  await left.back();
  await left.see('陈曼');
}, 60_000);

test('blocking says what happens, and to the other the card is gone', async () => {
  const { left, right, chat } = bench;
  await left.tap('交换过的名片');
  await left.tap('全部收到');
  await left.tap(/陈曼[\s\S]*互相可见/);
  await left.tap('屏蔽这个人');
  await left.see('屏蔽「陈曼」？');
  await left.answer('屏蔽');
  await left.see(/已屏蔽/);
  await chat.openLastCard();
  await right.see('这张名片打不开了');
  await right.seeNot('138 2613 5407');
  expect(await left.ask('faults')).toEqual([]);
  expect(await right.ask('faults')).toEqual([]);
}, 60_000);
