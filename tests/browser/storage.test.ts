import { openBench, type Bench } from './support/bench';
import { becomeMember, makeCard } from './support/people';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());

test('everything refused is cleared at once, and the cards are there all the same', async () => {
  const { left, page } = bench;
  await becomeMember(left, '知远');
  await makeCard(left, { 姓名: '林知远' });
  await left.tap('我的');
  await left.tap('设置');
  await left.tap('本地存储');
  await left.waitForPath('packages/privacy/pages/storage/index');
  await left.tap('一样都不让存');
  await left.answer('全关掉');
  await left.toast('已清掉');
  // What remembers the refusals is the one thing that is still there.
  await left.frame
    .getByText(/现在有$/)
    .filter({ visible: true })
    .first()
    .waitFor();
  expect(
    await left.frame
      .getByText(/你不让存$/)
      .filter({ visible: true })
      .count(),
  ).toBeGreaterThan(5);
  await page.reload();
  await left.ready();
  await left.see('林知远');
  await left.tap('我的');
  await left.see('知远');
  expect(await left.ask('faults')).toEqual([]);
}, 90_000);

test('a write sends no number of the installation any more', async () => {
  const { left, cloud } = bench;
  const installs = async () =>
    ((await cloud.dump()).collections['accesses'] ?? []).map(
      (each) => (Object(each) as { install?: unknown }).install ?? null,
    );
  expect((await installs()).some((install) => install !== null)).toBe(true);
  const before = (await installs()).filter((install) => install === null).length;
  await left.tap('名片');
  await left.tap('海报、名片码和链接');
  await left.tap('收回发出去的链接');
  await left.answer('收回');
  await left.see('收回了。再发就是新链接。');
  expect((await installs()).filter((install) => install === null)).toHaveLength(before + 1);
}, 60_000);
