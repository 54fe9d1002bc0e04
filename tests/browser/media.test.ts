import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { withoutShootingInfo } from '@server/platform/media/without-shooting-info';
import { launchChromium } from './support/chromium';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser.close());

const folder = path.resolve(__dirname, '../samples/photos');
const types = { jpg: 'jpeg', png: 'png', webp: 'webp', gif: 'gif' } as const;

/** The pixels as a browser shows them, upright; it throws where there is no picture. */
async function pixels(bytes: Buffer, type: string): Promise<{ size: number[]; drawn: string }> {
  return page.evaluate(
    async ({ base64, mime }) => {
      const answer = await fetch(`data:${mime};base64,${base64}`);
      const picture = await createImageBitmap(await answer.blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const pen = canvas.getContext('2d');
      pen?.drawImage(picture, 0, 0);
      const data = pen?.getImageData(0, 0, picture.width, picture.height).data ?? [];
      return { size: [picture.width, picture.height], drawn: Array.from(data).join() };
    },
    { base64: bytes.toString('base64'), mime: `image/${type}` },
  );
}

test.each(['apple.jpg', 'xiaomi.jpg', 'huawei.jpg', 'screenshot.png', 'photo.webp', 'anim.gif'])(
  'a browser shows %s as before, the right way up',
  async (name) => {
    const bytes = readFileSync(path.join(folder, name));
    const bare = withoutShootingInfo(bytes, bytes.length)?.bytes ?? Buffer.alloc(0);
    const type = types[path.extname(name).slice(1) as keyof typeof types];
    const [before, after] = [await pixels(bytes, type), await pixels(bare, type)];
    expect(after.size).toEqual(before.size);
    expect(after.drawn === before.drawn).toBe(true);
    expect(bare.equals(bytes)).toBe(false);
  },
  30_000,
);
