import { type TestCloud, startTestCloud } from '../support/cloud';
import { value } from '../support/value';
import { outcome } from './people';
import { lying, say, texts, threads, two } from './talk';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterEach(() => cloud.clock(null));
afterAll(() => cloud.stop());

test('what somebody deletes is gone for them, and stays for the other', async () => {
  const { left, right, thread } = await two(cloud, 'oDelete');
  value(await say(left, thread, '一'));
  value(await say(right, thread, '二'));
  value(await left.call('message.remove', { thread, number: 1 }));
  expect(await texts(left, thread)).toEqual(['二']);
  expect(await texts(right, thread)).toEqual(['二', '一']);
  value(await left.call('message.clear', { thread }));
  expect([await texts(left, thread), await threads(left)]).toEqual([[], []]);
  expect(await lying(cloud, 'messages', thread)).toHaveLength(2);
  expect(value(await say(right, thread, '三')).number).toBe(3);
  expect(await texts(left, thread)).toEqual(['三']);
  expect(await lying(cloud, 'clearings', thread)).toEqual([]);
});

test('a clearing that stopped halfway is finished by the job', async () => {
  const { left, thread } = await two(cloud, 'oHalfway');
  value(await say(left, thread, '一'));
  for (
    let skip = 0;
    (await lying(cloud, 'clearings', thread)).length === 0 && skip < 20;
    skip += 1
  ) {
    cloud.cloud.faults.set({ failWrites: { skip, when: 'before' } });
    await left.attempt('message.clear', { thread });
  }
  cloud.cloud.faults.reset();
  expect(await lying(cloud, 'clearings', thread)).toHaveLength(1);
  expect(await texts(left, thread)).toEqual([]);
  await cloud.finishJob('expire');
  expect(await lying(cloud, 'clearings', thread)).toEqual([]);
  expect(await lying(cloud, 'messages', thread)).toHaveLength(1);
});

test('one who leaves takes their copies along; what they wrote stays with the other, from nobody', async () => {
  const { left, right, thread } = await two(cloud, 'oLeft');
  value(await say(left, thread, '我写的'));
  value(await say(right, thread, '你写的'));
  const before = await lying(cloud, 'messages', thread);
  value(await left.call('rights.leave', {}));
  expect(outcome(await say(right, thread, '还在吗'))).toBe('message/closed');
  cloud.clock(new Date(Date.now() + 8 * 86_400_000).toISOString());
  await cloud.finishJob('erase');
  const after = await lying(cloud, 'messages', thread);
  expect([before.length, after.length]).toEqual([4, 2]);
  expect(await texts(right, thread)).toEqual(['你写的', '我写的']);
  expect((await threads(right))[0]).toMatchObject({ state: 'gone', name: null });
  expect(outcome(await say(right, thread, '还在吗'))).toBe('message/closed');
});

test('a message to somebody who leaves in the same moment arrives before or not at all', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { left, right, thread } = await two(cloud, `oRace${round}`);
    const [sent] = await Promise.all([
      say(left, thread, '赶上了吗'),
      right.call('consent.withdraw', { purpose: 'card' }),
    ]);
    await cloud.finishJob('erase');
    expect(['ok', 'message/closed', 'message/not-found']).toContain(outcome(sent));
    const copies = await lying(cloud, 'messages', thread);
    expect(copies.length).toBe(outcome(sent) === 'ok' ? 1 : 0);
    expect(await lying(cloud, 'threads', thread)).toHaveLength(copies.length);
  }
});

test('a message goes a year after it was written, for both, and by itself', async () => {
  const { left, right, thread } = await two(cloud, 'oYear');
  const day = (days: number) => cloud.clock(new Date(Date.now() + days * 86_400_000).toISOString());
  value(await say(left, thread, '旧'));
  day(100);
  value(await say(left, thread, '新'));
  day(366);
  await cloud.finishJob('expire');
  expect(await texts(right, thread)).toEqual(['新']);
  expect(await threads(right)).toHaveLength(1);
  day(466);
  await cloud.finishJob('expire');
  expect([await texts(right, thread), await threads(right)]).toEqual([[], []]);
});
