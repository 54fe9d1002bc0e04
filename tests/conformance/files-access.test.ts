import { createHash } from 'node:crypto';
import { localTest } from './local-test';
import { openTestCloud, refusalOf, type TestCloud } from './test-cloud';

jest.setTimeout(60_000);

let live: TestCloud;

beforeAll(async () => {
  live = await openTestCloud([]);
});
afterAll(() => live.stop());
afterEach(() => live.cloud.setClock(null));

const bytes = Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]);
const upload = async (cloudPath: string, fileContent = bytes): Promise<string> =>
  (await live.sdk.uploadFile({ cloudPath, fileContent })).fileID;

async function linkTo(fileID: string, maxAge?: number): Promise<string> {
  const file = maxAge === undefined ? fileID : { fileID, maxAge };
  return (await live.sdk.getTempFileURL({ fileList: [file] })).fileList[0]?.tempFileURL ?? '';
}

/** What the cloud tells a function that wants to upload. */
async function uploadTo(path: string): Promise<{ url: string; authorization: string }> {
  const wxCloudApiToken = live.cloud.environment()['WX_API_TOKEN'];
  const answer = await fetch(`${live.cloud.url}/admin`, {
    method: 'POST',
    body: JSON.stringify({ action: 'storage.getUploadMetadata', path, wxCloudApiToken }),
  });
  return ((await answer.json()) as { data: { url: string; authorization: string } }).data;
}

const put = (url: string, authorization: string, headers: object = {}) =>
  fetch(url, { method: 'PUT', headers: { authorization, ...headers }, body: bytes });

const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1_000).toISOString();

describe('what a file keeps', () => {
  localTest('its size, digest, time and type are kept, and told with its bytes', async () => {
    live.cloud.setClock('2030-01-31T08:00:00Z');
    const fileID = await upload('kept/a.png');
    const dumped = (await live.cloud.dump()).files.find((file) => file.fileID === fileID);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const uploadedAt = expect.stringMatching(/^2030-01-31T08:00:0/) as string;
    expect(dumped).toMatchObject({ contentType: 'image/png', size: 8, sha256, uploadedAt });
    const { headers } = await fetch(await linkTo(fileID));
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': '8',
      etag: `"${sha256}"`,
      'last-modified': expect.stringContaining('31 Jan 2030 08:00') as string,
    });
  });

  localTest('a type that the upload names is kept; one that could run is not told', async () => {
    const { url, authorization } = await uploadTo('kept/page');
    await put(url, authorization, { 'content-type': 'text/html' });
    const dumped = (await live.cloud.dump()).files.find(({ path }) => path === 'kept/page');
    expect(dumped).toMatchObject({ contentType: 'text/html' });
    const { headers } = await fetch(await linkTo(dumped?.fileID ?? ''));
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });

  localTest(
    'a head is asked for without the bytes; a part is answered with the whole',
    async () => {
      const link = await linkTo(await upload('kept/b.jpg'));
      const head = await fetch(link, { method: 'HEAD' });
      expect([head.status, head.headers.get('content-length')]).toEqual([200, '8']);
      expect((await head.arrayBuffer()).byteLength).toBe(0);
      const part = await fetch(link, { headers: { range: 'bytes=0-3' } });
      expect([part.status, part.headers.get('accept-ranges')]).toEqual([200, 'none']);
      expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes);
    },
  );
});

describe('who reaches a file', () => {
  localTest('an upload goes where it was signed for, in its time, and nowhere else', async () => {
    const { url, authorization } = await uploadTo('mine/a.txt');
    expect((await put(url.replace('mine', 'yours'), authorization)).status).toBe(403);
    expect((await put(url, `${authorization.slice(0, -1)}x`)).status).toBe(403);
    live.cloud.setClock(inSeconds(901));
    expect((await put(url, authorization)).status).toBe(403);
    live.cloud.setClock(null);
    expect((await put(url, authorization)).status).toBe(200);
  });

  localTest('a signature to write does not read, and one to read does not write', async () => {
    const { url, authorization } = await uploadTo('mine/b.txt');
    await put(url, authorization);
    expect((await fetch(`${url}?sign=${authorization}`)).status).toBe(403);
    const link = new URL(await linkTo('cloud://local.local-files/mine/b.txt'));
    expect((await put(url, link.searchParams.get('sign') ?? '')).status).toBe(403);
  });

  localTest('a link whose end was put off by hand does not open', async () => {
    const link = await linkTo(await upload('mine/c.txt'), 60);
    const later = link.replace(/sign=(\d+)/, (_all, until) => `sign=${Number(until) + 3_600}`);
    expect((await fetch(link)).status).toBe(200);
    expect((await fetch(later)).status).toBe(403);
  });

  localTest('a link lives ten minutes unless asked, and a day at most', async () => {
    const fileID = await upload('mine/d.txt');
    const [short, long] = [await linkTo(fileID), await linkTo(fileID, 10 * 86_400)];
    live.cloud.setClock(inSeconds(590));
    expect((await fetch(short)).status).toBe(200);
    live.cloud.setClock(inSeconds(660));
    expect((await fetch(short)).status).toBe(403);
    live.cloud.setClock(inSeconds(86_300));
    expect((await fetch(long)).status).toBe(200);
    live.cloud.setClock(inSeconds(86_500));
    expect((await fetch(long)).status).toBe(403);
  });

  localTest('a link to a file that was deleted opens nothing', async () => {
    const fileID = await upload('mine/e.txt');
    const link = await linkTo(fileID);
    await live.sdk.deleteFile({ fileList: [fileID] });
    expect((await fetch(link)).status).toBe(404);
  });

  localTest.each(['/files', '/files/', '/files/mine', '/files/mine/', '/files/mine/../mine/a.txt'])(
    'nothing is listed at %s',
    async (path) => {
      const { status } = await fetch(`${live.cloud.url}${path}`);
      expect([400, 403, 404]).toContain(status);
    },
  );

  localTest.each([
    '/files/..%2Fdb%2Fdata.mdb',
    '/files/a/..%2F..%2Fdb',
    '/files/a%00b',
    '/files/%ff',
  ])('no path leads out of the files: %s', async (path) => {
    expect((await fetch(`${live.cloud.url}${path}`)).status).toBe(400);
  });
});

describe('how much', () => {
  localTest('fifty files at once, and not one more', async () => {
    const fileList = Array.from({ length: 51 }, (_, at) => `cloud://local.local-files/${at}`);
    const fifty = await live.sdk.getTempFileURL({ fileList: fileList.slice(1) });
    expect(fifty.fileList).toHaveLength(50);
    expect((await live.sdk.deleteFile({ fileList: fileList.slice(1) })).fileList).toHaveLength(50);
    for (const call of [live.sdk.getTempFileURL({ fileList }), live.sdk.deleteFile({ fileList })]) {
      expect(await refusalOf(call)).toMatchObject({ code: 'INVALID_PARAM' });
    }
  });

  localTest('a file above the limit is refused and nothing of it is kept', async () => {
    const large = Buffer.alloc(50 * 1024 * 1024 + 1);
    await refusalOf(upload('large.bin', large));
    const { files } = await live.cloud.dump();
    expect(files.map(({ path }) => path)).not.toContain('large.bin');
  });

  localTest('uploads to one path at the same time leave one of them whole', async () => {
    const contents = Array.from({ length: 10 }, (_, at) => Buffer.alloc(1_000, at));
    const [fileID = ''] = await Promise.all(contents.map((content) => upload('race.bin', content)));
    const { fileContent } = await live.sdk.downloadFile({ fileID });
    expect(contents.some((content) => content.equals(fileContent))).toBe(true);
  });
});
