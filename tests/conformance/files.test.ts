import { createHash } from 'node:crypto';
import { localTest } from './local-test';
import { openTestCloud, refusalOf, type TestCloud } from './test-cloud';

jest.setTimeout(30_000);

let live: TestCloud;

beforeAll(async () => {
  live = await openTestCloud([]);
});
afterAll(() => live.stop());

const cloudPath = 'avatars/头像 一.png';
const fileContent = Buffer.from([0, 1, 2, 255, 254, 10, 13]);

test('a file goes up, comes down byte for byte, and is gone when deleted', async () => {
  const { fileID } = await live.sdk.uploadFile({ cloudPath, fileContent });
  expect(fileID).toMatch(/^cloud:\/\/.*\/avatars\/头像 一\.png$/);
  expect((await live.sdk.downloadFile({ fileID })).fileContent).toEqual(fileContent);
  expect((await live.sdk.deleteFile({ fileList: [fileID] })).fileList[0]?.status).toBe(0);
  await refusalOf(live.sdk.downloadFile({ fileID }));
  expect((await live.sdk.deleteFile({ fileList: [fileID] })).fileList[0]?.status).toBe(-503003);
});

async function uploadTwice(path: string): Promise<string> {
  await live.sdk.uploadFile({ cloudPath: path, fileContent: Buffer.from('one') });
  const second = { cloudPath: path, fileContent: Buffer.from('two') };
  return (await live.sdk.uploadFile(second)).fileID;
}

test('a second upload replaces the first', async () => {
  const fileID = await uploadTwice('conformance/twice.txt');
  expect((await live.sdk.downloadFile({ fileID })).fileContent.toString()).toBe('two');
  await live.sdk.deleteFile({ fileList: [fileID] });
});

localTest('what is kept of a file is its path, its size and its bytes', async () => {
  const fileID = await uploadTwice('a.txt');
  const [dumped] = (await live.cloud.dump()).files;
  const sha256 = createHash('sha256').update('two').digest('hex');
  expect(dumped).toMatchObject({ path: 'a.txt', fileID, size: 3, sha256, base64: 'dHdv' });
});

localTest('a link opens one file until its hour, and only as it was signed', async () => {
  const { fileID } = await live.sdk.uploadFile({ cloudPath: 'b.txt', fileContent });
  await live.sdk.uploadFile({ cloudPath: 'c.txt', fileContent });
  const { fileList } = await live.sdk.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] });
  const link = fileList[0]?.tempFileURL ?? '';
  expect((await fetch(link)).status).toBe(200);
  expect((await fetch(link.replace('b.txt', 'c.txt'))).status).toBe(403);
  expect((await fetch(link.slice(0, -1) + (link.endsWith('0') ? '1' : '0'))).status).toBe(403);
  expect((await fetch(link.split('?')[0] ?? '')).status).toBe(403);
  live.cloud.setClock(new Date(Date.now() + 61_000).toISOString());
  expect((await fetch(link)).status).toBe(403);
  live.cloud.setClock(null);
});

localTest('nothing goes up without its signature', async () => {
  const url = `${live.cloud.url}/files/stolen.txt`;
  expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403);
});

localTest('a missing file is named as missing', async () => {
  const fileList = ['cloud://local.local-files/none.txt', 'cloud://elsewhere.bucket/x.txt'];
  const answer = await live.sdk.getTempFileURL({ fileList });
  expect(answer.fileList.map((file) => file.status)).toEqual([-503003, -503003]);
});

localTest.each(['', '/a', 'a//b', '../a', 'a/../b', 'a\u0000b', 'x'.repeat(500)])(
  'the path %j is refused',
  async (path) => {
    await refusalOf(live.sdk.uploadFile({ cloudPath: path, fileContent }));
  },
);
