import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { localTest } from './local-test';
import { callOpen } from './open-interface';
import { openTestCloud, refusalOf, type TestCloud } from './test-cloud';

jest.setTimeout(30_000);

let live: TestCloud;

beforeAll(async () => {
  live = await openTestCloud([]);
});
afterAll(() => live.stop());

const blank = PNG.sync.write(new PNG({ width: 60, height: 40 }));
const imageHeadBytes = 33;

/** The same picture with a chunk that says what is printed on it; readers skip its checksum. */
function pictureWith(text: string): Buffer {
  const data = Buffer.from(`printed-text\0\0\0\0\0${text}`, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const chunk = Buffer.concat([length, Buffer.from('iTXt'), data, Buffer.alloc(4)]);
  return Buffer.concat([blank.subarray(0, imageHeadBytes), chunk, blank.subarray(imageHeadBytes)]);
}

const read = (value: Buffer) =>
  callOpen(live.sdk, 'ocr.printedText', { img: { contentType: 'image/png', value } });
const readLink = (imgUrl: string) => callOpen(live.sdk, 'ocr.printedText', { imgUrl });

async function linkOf(fileContent: Buffer): Promise<string> {
  const { fileID } = await live.sdk.uploadFile({ cloudPath: 'card.png', fileContent });
  const { fileList } = await live.sdk.getTempFileURL({ fileList: [fileID] });
  return fileList[0]?.tempFileURL ?? '';
}

localTest('the lines that a picture carries are answered with their places', async () => {
  const answer = await read(pictureWith('王小明\n工程师'));
  expect(answer).toMatchObject({ errCode: 0, imgSize: { w: 60, h: 40 } });
  expect(answer['items']).toEqual([
    { text: '王小明', pos: corners(0, 20) },
    { text: '工程师', pos: corners(20, 40) },
  ]);
});

const corners = (top: number, bottom: number) => ({
  leftTop: { x: 0, y: top },
  rightTop: { x: 60, y: top },
  rightBottom: { x: 60, y: bottom },
  leftBottom: { x: 0, y: bottom },
});

localTest('a picture by its link is read too', async () => {
  expect(await readLink(await linkOf(pictureWith('名片')))).toMatchObject({
    items: [{ text: '名片' }],
  });
});

localTest('a picture that carries nothing has no text', async () => {
  expect(await read(blank)).toMatchObject({ items: [] });
  const photo = encode({ width: 30, height: 20, data: Buffer.alloc(2_400) }, 80).data;
  expect(await read(photo)).toMatchObject({ items: [], imgSize: { w: 30, h: 20 } });
});

localTest.each([
  ['no picture at all', () => callOpen(live.sdk, 'ocr.printedText', {}), 41005],
  ['bytes of no picture', () => read(Buffer.from('hello')), 101002],
  ['two megabytes and more', () => read(Buffer.concat([blank, Buffer.alloc(2_200_000)])), 101002],
  ['a link to elsewhere', () => readLink('http://example.com/card.png'), 101000],
  ['a link that was not signed', () => readLink(`${live.cloud.url}/files/card.png`), 101000],
  ['no link', () => readLink('card.png'), 101000],
])('%s is refused', async (_what, call, errCode) => {
  expect(await refusalOf(call())).toMatchObject({ errCode });
});
