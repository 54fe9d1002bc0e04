import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { localTest } from './local-test';
import { callOpen } from './open-interface';
import { openTestCloud, refusalOf, type TestCloud } from './test-cloud';

jest.setTimeout(30_000);

let live: TestCloud;

beforeAll(async () => {
  live = await openTestCloud([], { pages: ['pages/card/index'] });
});
afterAll(() => live.stop());

const page = 'pages/card/index';
/** Small, because a scanner within a test is slow. */
const width = 280;
const codeOf = (given: object) =>
  callOpen(live.sdk, 'wxacode.getUnlimited', { page, width, ...given });
const bytesOf = async (given: object): Promise<Buffer> =>
  (await codeOf(given)).buffer ?? Buffer.alloc(0);
const pictureOf = async (given: object): Promise<PNG> => PNG.sync.read(await bytesOf(given));

/** What a scanner reads. */
function scanned(picture: PNG): string | undefined {
  const pixels = new Uint8ClampedArray(picture.data);
  return jsqr(pixels, picture.width, picture.height, { inversionAttempts: 'dontInvert' })?.data;
}

const coloursOf = ({ data }: PNG): Set<string> => {
  const pixels = Array.from({ length: data.length / 4 }, (_, at) =>
    data.subarray(at * 4, at * 4 + 4).toString('hex'),
  );
  return new Set(pixels);
};

localTest.each(['s=abc', "!#$&'()*+,/:;=?@-._~", 'x'.repeat(32)])(
  'a scanner reads the page and the scene %s',
  async (scene) => {
    const text = scanned(await pictureOf({ scene }));
    expect(text).toBe(`weixin-local:${page}?scene=${encodeURIComponent(scene)}`);
  },
);

localTest.each([280, 300])('the picture is %d pixels wide', async (asked) => {
  const bytes = await bytesOf({ scene: 'a', width: asked });
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([asked, asked]);
});

localTest('lines have their colour, and the ground is white or clear', async () => {
  const lineColor = { r: '10', g: 0, b: 120 };
  expect(coloursOf(await pictureOf({ scene: 'a', lineColor }))).toEqual(
    new Set(['0a0078ff', 'ffffffff']),
  );
  expect(coloursOf(await pictureOf({ scene: 'a', isHyaline: true }))).toEqual(
    new Set(['000000ff', 'ffffff00']),
  );
});

localTest.each([
  [{ page: 'pages/none' }, 41030],
  [{ page: 'x'.repeat(300), checkPath: false }, 41030],
  [{ width: 279 }, 40097],
  [{ width: 1_281 }, 40097],
  [{ envVersion: 'beta' }, 40097],
  [{ lineColor: { r: 256, g: 0, b: 0 } }, 40097],
  [{ lineColor: { r: 'red', g: 0, b: 0 } }, 40097],
  [{ isHyaline: 1 }, 47001],
  [{ checkPath: 'no' }, 47001],
  [{ lineColor: 'red' }, 47001],
  [{ scene: 5 }, 40169],
])('%j is refused with %d', async (given, errCode) => {
  expect(await refusalOf(codeOf({ scene: 'a', ...given }))).toMatchObject({ errCode });
});

localTest('a page that is not published may be asked for, in any version', async () => {
  const envVersion = 'develop';
  const picture = await pictureOf({ scene: 'a', page: 'pages/new', checkPath: false, envVersion });
  expect(scanned(picture)).toContain('pages/new');
});
