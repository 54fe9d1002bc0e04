import { startTestCloud, type TestCloud } from '../support/cloud';
import { putMedium, sendMedium } from '../support/medium';
import { readSample } from '../support/photo-samples';
import { value } from '../support/value';
import { makeCard, member, outcome } from './people';
import { docxOf, jpegOf } from './pictures';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

test.each([
  ['a page that calls itself a picture', 'album', Buffer.from('<html>photo.jpg</html>')],
  ['a film in the place of a picture', 'photo', readSample('phone.mp4')],
  ['a picture in the place of a film', 'video', jpegOf('still')],
  ['a picture in the place of a document', 'file', jpegOf('not a document')],
  ['a picture of a billion pixels', 'album', giant(jpegOf('small'))],
  ['a document that runs something', 'file', Buffer.from('%PDF-1.4 /JavaScript (x) %%EOF')],
  ['a document with macros', 'file', docxOf({ 'word/vbaProject.bin': 10 })],
  ['a document that unpacks to a gigabyte', 'file', docxOf({ 'word/media/a.png': 2 ** 30 })],
] as const)('%s is refused, and nothing of it stays', async (what, kind, bytes) => {
  const owner = await member(cloud, `oHostile${what.length}${kind}`);
  const { id } = await makeCard(owner);
  const answer = await sendMedium(owner, id, kind, Buffer.from(bytes));
  expect(outcome(answer)).toBe('media/unreadable');
  expect(value(await owner.call('media.mine', { card: id })).media).toEqual([]);
  const { files } = await cloud.dump();
  expect(files.filter(({ path }) => path.startsWith('arriving/'))).toEqual([]);
});

test('a picture that is something else as well is only a picture afterwards', async () => {
  const owner = await member(cloud, 'oPolyglot');
  const { id } = await makeCard(owner);
  const both = Buffer.concat([jpegOf('front'), docxOf({}), Buffer.from('<script>x</script>')]);
  const { medium } = await putMedium(owner, id, 'album', both);
  const stored = await fetch(String(medium.url));
  const bytes = Buffer.from(await stored.arrayBuffer());
  expect(bytes.includes('<script>') || bytes.includes('PK')).toBe(false);
});

test('what is too large or one too many is refused before it is sent, and a lie about its size after', async () => {
  const owner = await member(cloud, 'oMuch');
  const { id } = await makeCard(owner);
  const large = { card: id, kind: 'file', bytes: 100 * 1024 * 1024 } as const;
  expect(outcome(await owner.call('media.begin', large))).toBe('media/too-large');
  await putMedium(owner, id, 'photo', jpegOf('face'));
  const second = { card: id, kind: 'photo', bytes: 10 } as const;
  expect(outcome(await owner.call('media.begin', second))).toBe('media/too-many');
  const liar = value(await owner.call('media.begin', { card: id, kind: 'album', bytes: 9 }));
  const base64 = jpegOf('longer').toString('base64');
  value(await owner.call('media.part', { id: liar.id, index: 0, base64 }));
  expect(outcome(await owner.call('media.finish', { id: liar.id }))).toBe('media/unreadable');
});

/** The same picture, saying that it is as large as a format allows. */
function giant(jpeg: Buffer): Buffer {
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  const lie = Buffer.from(jpeg);
  lie.writeUInt16BE(65_500, frame + 5);
  lie.writeUInt16BE(65_500, frame + 7);
  return lie;
}
