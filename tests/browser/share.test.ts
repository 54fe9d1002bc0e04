import { openBench, type Bench } from './support/bench';
import { becomeMember, makeCard, nameYourself } from './support/people';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());

test('a card goes to the chat with a picture, and nothing personal in its path', async () => {
  const { left, chat } = bench;
  await becomeMember(left, '知远');
  await makeCard(left, {
    姓名: '林知远',
    职务: '规划师',
    单位: '岭南建筑设计研究院',
    手机: '13826135407',
  });

  await left.tap('发给朋友');
  await left.answer('发送');
  const card = await chat.lastCard();
  expect(card.title).toContain('林知远');
  expect(card.picture).toMatch(/^data:image\/(jpeg|png);base64,/);
  expect(card.picture.length).toBeGreaterThan(5_000);
}, 90_000);

test('a guest opens it with one call, and nothing about them is kept', async () => {
  const { right, chat, cloud } = bench;
  await right.tap('不同意，先看看');
  const before = await cloud.dump();
  await right.ask('resetStats');
  await chat.openLastCard();
  await right.waitForPath('pages/shared/index');
  await right.see('林知远');
  await right.see('岭南建筑设计研究院');
  // A way to reach somebody opens when a card is returned, not before.
  await right.see('回递名片后能看到：手机');
  await right.seeNot('138 2613 5407');

  expect((await right.ask('calls')).map((call) => call.action)).toEqual(['card.open']);
  expect(await right.path()).toMatch(/^pages\/shared\/index\?t=t_[0-9a-z]{20}$/);
  expect(await cloud.dump()).toEqual(before);
  const opened = cloud
    .stats()
    .filter((each) => each.action === 'card.open')
    .at(-1);
  expect(opened?.examined).toBeLessThanOrEqual((opened?.returned ?? 0) + 2);
}, 60_000);

test('keeping it asks for consent only then, and it is found in the holder', async () => {
  const { right } = bench;
  await right.tap('存入名片夹');
  await right.see('开始之前，先说清楚');
  await right.tap('同意');
  await nameYourself(right, '小陈');
  await right.see('存好了，在「名片夹」里。');
  await right.tap('去名片夹看');
  await right.waitForPath('pages/holder/index');
  await right.see('林知远');
  await right.tap(/林知远/);
  await right.see('岭南建筑设计研究院');
  expect(await right.ask('faults')).toEqual([]);
}, 60_000);

test('a card given back opens how to reach the sender, and nothing before it did', async () => {
  const { right, chat, cloud } = bench;
  await chat.openLastCard();
  await right.see('回递名片后能看到：手机');
  await right.tap('回递我的名片');
  await right.waitForPath('packages/studio/pages/edit/index');
  await right.type(/^姓名/, '陈曼');
  await right.tap('存好');
  await right.waitForPath('pages/shared/index');
  await right.seeNot('138 2613 5407');
  await right.tap('回递我的名片');
  await right.see('138 2613 5407');
  expect((await cloud.dump()).collections['exchanges']).toHaveLength(1);
}, 60_000);

test('a revoked link says so kindly and tells nothing', async () => {
  const { left, right, chat } = bench;
  await left.tap('海报、名片码和链接');
  await left.tap('收回发出去的链接');
  await left.answer('收回');
  await left.see('收回了。再发就是新链接。');
  await chat.openLastCard();
  await right.see('这张名片打不开了');
  await right.seeNot('岭南建筑设计研究院');
}, 60_000);

test('removing a card from the holder asks first and names it', async () => {
  const { right } = bench;
  await right.tap('看看乐聊名片');
  await right.tap('名片夹');
  await right.tap(/林知远/);
  await right.tap('从名片夹移走');
  await right.see('移走「林知远」？');
  await right.answer('移走');
  await right.see('名片夹还是空的');
}, 60_000);
