import type { Browser, Page } from 'playwright-core';
import { withoutShootingInfo } from '../../cloudfunctions/platform/media/without-shooting-info';
import { readSample, samples } from '../support/photo-samples';
import { launchChromium } from './support/chromium';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser.close());

/** The size that a browser shows, which way is up considered, and every pixel in its colours. */
const shown = (bytes: Buffer, type: string) =>
  page.evaluate(
    async ([data, mime]) => {
      const image = new Image();
      image.src = `data:${mime};base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      return `${canvas.width} × ${canvas.height}: ${canvas.toDataURL('image/png')}`;
    },
    [bytes.toString('base64'), type] as const,
  );

const pictures = samples.filter(({ file }) => !/[.](heic|mp4|mov)$/.test(file));

test.each(pictures)(
  'a browser shows $file as before it was cleaned',
  async ({ file, kind }) => {
    const before = readSample(file);
    const type = kind === 'heif' ? 'image/avif' : `image/${kind}`;
    const clean = withoutShootingInfo(before);
    expect(await shown(clean?.bytes ?? Buffer.alloc(0), type)).toBe(await shown(before, type));
  },
  30_000,
);

test('a photo taken upright is shown upright', async () => {
  const clean = withoutShootingInfo(readSample('apple.jpg'));
  expect(await shown(clean?.bytes ?? Buffer.alloc(0), 'image/jpeg')).toMatch(/^64 × 96/);
}, 30_000);
