import { openBench, type Bench } from './support/bench';
import { becomeMember } from './support/people';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
  await becomeMember(bench.left, '知远');
  await bench.left.tap('我的');
}, 120_000);
afterAll(() => bench.close());

test('a number is linked by two taps, lies sealed, and is shown masked', async () => {
  const { left, cloud } = bench;
  await left.tap(/^手机号/);
  await left.tap('同意，绑定');
  await left.answer('允许');
  await left.see('手机号绑好了');
  await left.see(/^1\d\d \*{4} \d{4}$/);

  const text = JSON.stringify((await cloud.dump()).collections);
  // Among the signs of a hash eleven digits may well stand in a row.
  expect(text).not.toMatch(/(?<![0-9a-z])1[3-9]\d{9}(?![0-9a-z])/);
  expect(await left.ask('faults')).toEqual([]);
}, 60_000);

test('switching the purpose off erases the number', async () => {
  const { left } = bench;
  await left.tap(/^设置/);
  await left.tap(/同意与撤回/);
  const phoneSwitch = left.frame.getByRole('switch', { name: /绑定手机号/ });
  await phoneSwitch.click();
  await left.answer('关掉');
  await left.frame.getByRole('switch', { name: /绑定手机号/, checked: false }).waitFor();
  await left.back();
  await left.back();
  await left.see('没有绑定');
}, 60_000);
