import { localTest } from './local-test';
import { writeDoor, openDoors, type DoorsUnderTest } from './test-doors';
import { bundleDoor } from './bundle-door';

jest.setTimeout(60_000);

let doors: DoorsUnderTest;

const sdk = `
const cloud = globalThis.sdk || (globalThis.sdk = require('wx-server-sdk'));
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });`;

/** Uploads a picture, if one is given, and has its link checked. */
const check = `${sdk}
const linkOf = async (text) => {
  const { fileID } = await cloud.uploadFile({ cloudPath: 'a.png', fileContent: Buffer.from(text) });
  return (await cloud.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })).fileList[0].tempFileURL;
};
const mediaUrl = event.link === undefined ? await linkOf(event.picture || 'a picture') : event.link;
const { OPENID: openid } = cloud.getWXContext();
const given = { mediaUrl, mediaType: 2, version: 2, scene: 1, openid, ...event.given };
return cloud.openapi.security.mediaCheckAsync(given)
  .catch((error) => ({ errCode: error.errCode, errMsg: error.errMsg }));`;

const hear = `${sdk}
const { OPENID, SOURCE } = cloud.getWXContext();
await cloud.database().collection('heard').add({ data: { event, OPENID, SOURCE } });
return 'success';`;

const permissions = { openapi: ['security.mediaCheckAsync'] };

beforeAll(async () => {
  const pushes = [{ type: 'event', event: 'wxa_media_check' }];
  doors = await openDoors(
    {
      api: { main: check, config: { permissions, timeout: 20 } },
      other: { main: check, config: { timeout: 20 } },
      hear: { main: hear, config: { callers: ['timer'], pushes, timeout: 20 } },
    },
    {},
    [{ name: 'heard' }],
  );
  ['api', 'other', 'hear'].forEach((door) => bundleDoor(doors.functionsDir, door));
});
afterAll(() => doors.stop());

type Heard = { event: Record<string, unknown>; OPENID: string; SOURCE: string };

const ask = (event: object, door = 'api') =>
  doors.cloud.invoke(door, event, { openid: 'oAlice' }) as Promise<Record<string, unknown>>;

/** The event that was pushed for this check, as soon as its door has heard it. */
async function heardOf(traceId: unknown): Promise<Heard> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { collections } = await doors.cloud.dump();
    const heard = (collections['heard'] ?? []) as Heard[];
    const found = heard.find(({ event }) => event['trace_id'] === traceId);
    if (found) {
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nothing was pushed');
}

localTest('the result of a check is pushed later to the door that takes it', async () => {
  const asked = await ask({});
  expect(asked).toMatchObject({ errCode: 0, traceId: expect.stringMatching(/^[\da-f-]{26}$/) });
  expect((await doors.cloud.dump()).collections['heard']).toEqual([]);
  expect(await heardOf(asked['traceId'])).toMatchObject({
    OPENID: 'oWechatPlatform',
    SOURCE: 'wx_unknown',
    event: {
      ToUserName: expect.any(String) as string,
      FromUserName: 'oWechatPlatform',
      CreateTime: expect.any(Number) as number,
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: 'wxlocal000000001',
      version: 2,
      errcode: 0,
      result: { suggest: 'pass', label: 100 },
      detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
    },
  });
});

localTest('a picture that is not fit is found risky', async () => {
  const { traceId } = await ask({ picture: 'bytes and 违规' });
  const { event } = await heardOf(traceId);
  expect(event).toMatchObject({ errcode: 0, result: { suggest: 'risky', label: 20006 } });
});

localTest.each([
  'https://example.com/a.png',
  'cloud://local.local-files/a.png',
  'a.png',
  'http://127.0.0.1:1/files/a.png',
])('the link %s is taken, and found out later', async (link) => {
  const { traceId } = await ask({ link });
  const { event } = await heardOf(traceId);
  expect(event).toMatchObject({ errcode: -1008, detail: [] });
  expect(event).not.toHaveProperty('result');
});

localTest.each([
  [{ mediaType: 3 }, 40004],
  [{ scene: 9 }, 40129],
  [{ version: 1 }, 40129],
  [{ openid: '' }, 40003],
  [{ mediaUrl: '' }, 47001],
])('%j is refused with %d, and nothing is pushed', async (given, errCode) => {
  expect(await ask({ given })).toMatchObject({ errCode });
});

localTest('a function whose settings do not ask for the interface may not call it', async () => {
  expect(await ask({}, 'other')).toMatchObject({
    errCode: -604101,
    errMsg: expect.stringContaining('system error: error code: -604101') as string,
  });
  expect(doors.cloud.outbox().at(-1)).toMatchObject({
    kind: 'security.mediaCheckAsync',
    errcode: -604101,
  });
});

localTest(
  'what nobody takes is said in the log, and two that take the same stop the start',
  async () => {
    writeDoor(doors.functionsDir, 'hear', 'return 1;');
    await ask({});
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(doors.log).toContain('no door takes the pushed event wxa_media_check');
    const config = { pushes: [{ type: 'event', event: 'wxa_media_check' }] };
    const twice = openDoors({ one: { main: '', config }, two: { main: '', config } });
    await expect(twice).rejects.toThrow('one and two both take the pushed event wxa_media_check');
  },
);
