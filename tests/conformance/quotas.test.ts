import { localTest } from './local-test';
import { callOpen } from './open-interface';
import { openTestCloud, refusalOf, type TestCloud } from './test-cloud';

jest.setTimeout(30_000);

let live: TestCloud;

beforeAll(async () => {
  const quotas = {
    'security.msgSecCheck': { perMinute: 2, perDay: 3 },
    'wxacode.getUnlimited': { perMinute: 1 },
    'ocr.printedText': { perDay: 1 },
    'phonenumber.getPhoneNumber': { perMinute: 1 },
  };
  live = await openTestCloud([], { limits: { quotas } });
});
afterAll(() => live.stop());

const text = { version: 2, scene: 2, openid: 'oConformance', content: '你好' };
const check = () => callOpen(live.sdk, 'security.msgSecCheck', text);

localTest(
  'a call too many is refused by the minute and by the day, and both begin anew',
  async () => {
    live.cloud.setClock('2030-01-31T07:00:05Z');
    await check();
    await check();
    expect(await refusalOf(check())).toMatchObject({ errCode: 44991 });
    live.cloud.setClock('2030-01-31T07:01:00Z');
    await check();
    expect(await refusalOf(check())).toMatchObject({
      errCode: 45009,
      text: expect.stringContaining('reach max api daily quota limit') as string,
    });
    live.cloud.setClock('2030-01-31T16:00:00Z');
    await check();
  },
);

localTest.each([
  ['wxacode.getUnlimited', { scene: 'a' }, 45009],
  ['ocr.printedText', { imgUrl: 'http://127.0.0.1/none.png' }, 101003],
  ['phonenumber.getPhoneNumber', { code: 'none' }, 45011],
])('%s has its own code for a call too many', async (name, given, errCode) => {
  await callOpen(live.sdk, name, given).catch(() => undefined);
  expect(await refusalOf(callOpen(live.sdk, name, given))).toMatchObject({ errCode });
});

localTest('what was refused is in the outbox too, with its code', async () => {
  const sent = live.cloud.outbox().filter(({ kind }) => kind === 'security.msgSecCheck');
  expect(sent.map(({ errcode }) => errcode)).toEqual([0, 0, 44991, 0, 45009, 0]);
  expect(sent[2]?.content).toMatchObject({ content: '你好' });
});
