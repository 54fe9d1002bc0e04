import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium as browserType, type Page } from 'playwright-core';
import UPNG from 'upng-js';

/**
 * Draws the pictures that ship with the mini-program from their SVG sources: WeChat takes only
 * bitmaps for its tab bar and for a card in a chat. Run it after a change of a source:
 * `npx tsx scripts/draw-pictures.ts`.
 */
const assets = path.resolve(__dirname, '../src/assets');
const tabs = ['card.svg', 'holder.svg', 'message.svg', 'me.svg'];
/** WeChat's own size for a tab's icon, and the token colours of the bar. */
const TAB_PX = 81;
const looks = {
  light: { usual: '#656c75', chosen: '#1e5b5a' },
  dark: { usual: '#8d939c', chosen: '#6fb9b4' },
} as const;
/** One colour with soft edges needs no more shades, and a picture is a fifth as large. */
const COLOURS = 16;
const SHARE = { width: 500, height: 400 } as const;

void main();

async function main(): Promise<void> {
  const browser = await browserType.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  for (const tab of tabs) {
    const source = readFileSync(path.join(assets, 'tab-src', tab), 'utf8');
    const name = path.basename(tab, '.svg');
    for (const [theme, { usual, chosen }] of Object.entries(looks)) {
      const size = { width: TAB_PX, height: TAB_PX };
      await draw(page, source, `color:${usual}`, size, `tab/${name}-${theme}.png`);
      const filled = source.replaceAll('class="body"', 'fill="currentColor" fill-opacity="0.16"');
      await draw(page, filled, `color:${chosen}`, size, `tab/${name}-${theme}-on.png`);
    }
  }
  const plain = readFileSync(path.join(assets, 'share-plain.svg'), 'utf8');
  await draw(page, plain, '', SHARE, 'share-plain.png');
  await browser.close();
}

type Size = { readonly width: number; readonly height: number };

async function draw(page: Page, svg: string, style: string, size: Size, file: string) {
  await page.setViewportSize(size);
  await page.setContent(
    `<style>html,body{margin:0;background:none}svg{display:block;width:100vw;height:100vh;${style}}</style>${svg}`,
  );
  const drawn = UPNG.decode(bytesOf(await page.screenshot({ omitBackground: true })));
  const { width, height } = drawn;
  const few = UPNG.encode(UPNG.toRGBA8(drawn), width, height, COLOURS);
  writeFileSync(path.join(assets, file), Buffer.from(few));
}

/** UPNG takes a buffer of its own, not a part of Node's pool. */
const bytesOf = ({ buffer, byteOffset, byteLength }: Buffer): ArrayBuffer =>
  buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;

/** The browser from the registry; the variable makes it bring its own libraries. */
async function findBrowser(): Promise<string> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return bundled.executablePath();
}
