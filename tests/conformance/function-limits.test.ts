import { localTest } from './local-test';
import { bundleDoor } from './bundle-door';
import { openDoors, type DoorsUnderTest, type TestDoor } from './test-doors';

jest.setTimeout(60_000);

const main = `
if (event.action === 'sleep') { await new Promise((done) => setTimeout(done, 150)); return 'slept'; }
if (event.action === 'big') return 'x'.repeat(1_100_000);
const cloud = globalThis.sdk || (globalThis.sdk = require('wx-server-sdk'));
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const told = (error) => ({ code: error.code, errCode: error.errCode });
if (event.action === 'many reads') {
  const read = () => cloud.database().collection('cards').count().then(() => 'read', told);
  return Promise.all(Array.from({ length: event.count }, read));
}
if (event.padding) event.inner.text = 'x'.repeat(event.padding);
if (event.action === 'call') return cloud.callFunction({ name: 'api', data: event.inner }).then(({ result }) => result, told);
return cloud.getWXContext();`;

const cron = { name: 'nightly', type: 'timer', config: '0 0 3 * * * *' };
const api: TestDoor = { main, config: { timeout: 20, triggers: [cron] } };

let opened: DoorsUnderTest | undefined;
afterEach(async () => {
  await opened?.stop();
  opened = undefined;
});

async function open(options: object = {}, door = api): Promise<DoorsUnderTest> {
  opened = await openDoors({ api: door }, options, [{ name: 'cards' }]);
  bundleDoor(opened.functionsDir, 'api');
  return opened;
}

/** How so many calls at the same time end. */
const atOnce = ({ cloud }: DoorsUnderTest, count: number): Promise<unknown[]> =>
  Promise.all(
    Array.from({ length: count }, () =>
      cloud
        .invoke('api', { action: 'sleep' })
        .catch((error: unknown) => Reflect.get(Object(error), 'code') as unknown),
    ),
  );

localTest('one call more than a function may have at the same time is refused', async () => {
  const doors = await open({ limits: { functionConcurrency: 2 } });
  expect(await atOnce(doors, 3)).toEqual(['slept', 'slept', 'EXCEED_CONCURRENT_REQUEST_LIMIT']);
  expect(await atOnce(doors, 2)).toEqual(['slept', 'slept']);
  const refused = doors.cloud.stats().filter(({ outcome }) => outcome !== 'ok');
  expect(refused).toMatchObject([{ start: null, outcome: 'EXCEED_CONCURRENT_REQUEST_LIMIT' }]);
});

localTest(
  'in the smallest plan, a function has twenty calls at the same time; otherwise they wait',
  async () => {
    const small = await open({ smallestPlan: true });
    const ends = await atOnce(small, 21);
    expect(ends.filter((end) => end === 'EXCEED_CONCURRENT_REQUEST_LIMIT')).toHaveLength(1);
    await small.stop();
    const lax = await open();
    expect(new Set(await atOnce(lax, 30))).toEqual(new Set(['slept']));
  },
);

localTest(
  'in the smallest plan, an environment reads and writes thirty times a second',
  async () => {
    const count = 100;
    const lax = await open();
    const reads = await lax.cloud.invoke('api', { action: 'many reads', count });
    expect(new Set(reads as unknown[])).toEqual(new Set(['read']));
    await lax.stop();
    const { cloud } = await open({ smallestPlan: true });
    const smallReads = (await cloud.invoke('api', { action: 'many reads', count })) as unknown[];
    const refused = smallReads.filter((read) => read !== 'read');
    expect(refused.length).toBeGreaterThan(0);
    expect(smallReads.length - refused.length).toBeGreaterThanOrEqual(30);
    expect(refused[0]).toMatchObject({ errCode: -501003 });
  },
);

localTest('a function that calls another learns the code of a limit', async () => {
  const { cloud } = await open();
  const big = cloud.invoke('api', { action: 'call', inner: { action: 'big' } });
  expect(await big).toMatchObject({ code: 'EXCEED_MAX_RESPONSE_SIZE' });
  const long = cloud.invoke('api', { action: 'call', inner: {}, padding: 6 * 1024 * 1024 });
  expect(await long).toMatchObject({ code: 'EXCEED_MAX_PAYLOAD_SIZE' });
});

localTest('a timer and what it calls know that nobody stands behind them', async () => {
  const { cloud } = await open({}, { ...api, main: main.replace('event.action', "'call'") });
  expect(await cloud.runJob('nightly')).toMatchObject({ SOURCE: 'wx_trigger' });
  const context = (await cloud.runJob('nightly')) as Record<string, unknown>;
  expect(context).not.toHaveProperty('OPENID');
});
