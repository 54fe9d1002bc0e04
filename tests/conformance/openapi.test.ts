import { localTest } from './local-test';
import { callOpen } from './open-interface';
import { openTestCloud, refusalOf, type TestCloud } from './test-cloud';

jest.setTimeout(30_000);

let live: TestCloud;

beforeAll(async () => {
  live = await openTestCloud([]);
});
afterAll(() => live.stop());

const call = (family: string, name: string, given: object) =>
  callOpen(live.sdk, `${family}.${name}`, given);

describe('content security', () => {
  const text = { version: 2, scene: 2, openid: 'oConformance' };

  localTest('a text is passed or found risky', async () => {
    const fine = await call('security', 'msgSecCheck', { ...text, content: '你好' });
    expect(fine).toMatchObject({ errCode: 0, result: { suggest: 'pass', label: 100 } });
    const risky = await call('security', 'msgSecCheck', { ...text, content: '这是违规内容' });
    expect(risky).toMatchObject({ errCode: 0, result: { suggest: 'risky' } });
  });

  localTest('the first version refuses a risky text', async () => {
    expect(await call('security', 'msgSecCheck', { content: '你好' })).toMatchObject({
      errCode: 0,
    });
    const refusal = await refusalOf(call('security', 'msgSecCheck', { content: '违规' }));
    expect(refusal).toMatchObject({ errCode: 87014 });
  });

  localTest('a text too long, a scene unknown and a person unknown have their codes', async () => {
    const content = '好'.repeat(2_501);
    const refusals = [
      { ...text, content },
      { ...text, content: 'a', scene: 9 },
      { ...text, content: 'a', openid: '' },
    ].map((given) => refusalOf(call('security', 'msgSecCheck', given)));
    expect((await Promise.all(refusals)).map((refusal) => refusal.errCode)).toEqual([
      45002, 40129, 40003,
    ]);
  });

  localTest('an image is passed or found risky', async () => {
    const image = (value: Buffer) => ({ media: { contentType: 'image/png', value } });
    const bytes = Buffer.from([0x89, 0x50, 0xff, 0x00, 0x0d, 0x0a]);
    expect(await call('security', 'imgSecCheck', image(bytes))).toMatchObject({ errCode: 0 });
    const marked = Buffer.concat([bytes, Buffer.from('违规')]);
    expect(await refusalOf(call('security', 'imgSecCheck', image(marked)))).toMatchObject({
      errCode: 87014,
    });
    const sent = live.cloud.outbox().filter((item) => item.kind === 'security.imgSecCheck');
    expect(sent.map((item) => item.errcode)).toEqual([0, 87014]);
    expect(sent[0]?.content).toMatchObject({ media: { bytes: bytes.length } });
  });
});

describe('phone numbers', () => {
  localTest('a code gives its number, once', async () => {
    const code = live.cloud.phoneCode('13800001234');
    const answer = await call('phonenumber', 'getPhoneNumber', { code });
    expect(answer).toMatchObject({
      phoneInfo: { purePhoneNumber: '13800001234', countryCode: '86' },
    });
    const again = await refusalOf(call('phonenumber', 'getPhoneNumber', { code }));
    expect(again).toMatchObject({ errCode: 40029 });
  });

  localTest('a code is over after five minutes', async () => {
    const code = live.cloud.phoneCode('13800001234');
    live.cloud.setClock(new Date(Date.now() + 5 * 60_000 + 1_000).toISOString());
    const late = await refusalOf(call('phonenumber', 'getPhoneNumber', { code }));
    live.cloud.setClock(null);
    expect(late).toMatchObject({ errCode: 40029 });
  });
});

describe('mini-program codes', () => {
  localTest('a code is a picture', async () => {
    const { buffer } = await call('wxacode', 'getUnlimited', {
      scene: 's=abc',
      page: 'pages/a/index',
    });
    expect(buffer?.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  });

  localTest.each([
    [{ scene: 'x'.repeat(33) }, 40169],
    [{ scene: '中文' }, 40169],
    [{}, 40169],
    [{ scene: 'a', page: '/pages/a' }, 41030],
    [{ scene: 'a', page: 'pages/a?x=1' }, 41030],
    [{ scene: 'a', width: 10 }, 40097],
  ])('%j is refused with %d', async (given, errCode) => {
    const refusal = await refusalOf(call('wxacode', 'getUnlimited', { page: 'pages/a', ...given }));
    expect(refusal).toMatchObject({ errCode });
  });
});

describe('subscribe messages', () => {
  const message = {
    touser: 'oBob',
    templateId: 'T1',
    page: 'pages/a',
    data: { thing1: { value: '名片' } },
  };

  localTest('a message is in the outbox', async () => {
    live.cloud.subscribe('oBob', 'T1');
    expect(await call('subscribeMessage', 'send', message)).toMatchObject({ errCode: 0 });
    const sent = live.cloud.outbox().filter((item) => item.kind === 'subscribeMessage.send');
    expect(sent.at(-1)?.content).toMatchObject({ touser: 'oBob', template_id: 'T1' });
  });

  localTest.each([
    [{ touser: '123' }, 40003],
    [{ templateId: '' }, 40037],
    [{ data: { thing1: '名片' } }, 47003],
    [{ page: '/pages/a' }, 41030],
  ])('%j is refused with %d', async (given, errCode) => {
    const refusal = await refusalOf(call('subscribeMessage', 'send', { ...message, ...given }));
    expect(refusal).toMatchObject({ errCode });
  });
});

localTest('an open interface that is not supported says so', async () => {
  const refusal = await refusalOf(call('analysis', 'getDailyRetain', { beginDate: '20260101' }));
  expect(refusal.text).toContain(
    'openapi analysis.getDailyRetain is not supported by the local cloud',
  );
});
