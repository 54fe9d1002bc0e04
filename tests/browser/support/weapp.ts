import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createPreview } from '../../../preview';
import type { PhoneProbe } from '../../../preview/runtime/test-hook';

/** A mini-program by its files, written without any framework. */
export type WeappFiles = Readonly<Record<string, string>>;

export type Weapp = {
  readonly page: Page;
  /** What the page said last, from its data field `said`. */
  said(): Promise<unknown>;
  faults(): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** One page of wxml and what its script holds, as the whole mini-program. */
export function onePage(wxml: string, script = '', more: WeappFiles = {}): WeappFiles {
  return {
    'app.json': JSON.stringify({ pages: ['index', 'other'], window: WINDOW }),
    'app.js': 'App({})',
    'index.json': '{}',
    'index.wxml': `${wxml}<view id="said">{{said}}</view>`,
    'index.js': `Page({ data: {}, say(value) { this.setData({ said: JSON.stringify(value) }) },
      tell(event) { this.say(event.detail) }, ${script} })`,
    'other.json': '{}',
    'other.wxml': '<view>other {{query}}</view>',
    'other.js':
      'Page({ data: {}, onLoad(query) { this.setData({ query: JSON.stringify(query) }) } })',
    ...more,
  };
}

const WINDOW = { navigationBarTitleText: 'fixture', navigationBarBackgroundColor: '#ffffff' };

/** Opens a mini-program on one phone alone. */
export async function openWeapp(browser: Browser, files: WeappFiles): Promise<Weapp> {
  const weappDir = mkdtempSync(path.join(tmpdir(), 'lechat-weapp-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(weappDir, name)), { recursive: true });
    writeFileSync(path.join(weappDir, name), text);
  }
  const preview = await createPreview({ weappDir });
  const server = http.createServer((request, response) => {
    void preview.routes(request, response).then((served) => {
      if (!served) {
        response.writeHead(404).end();
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({ viewport: { width: 375, height: 760 } });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/preview/phone?openid=o-lin-zhiyuan&watch=off`);
  await page.locator('wx-page').first().waitFor({ state: 'attached' });
  return {
    page,
    said: async () => {
      const text = await page.locator('#said').textContent();
      return text === null || text === '' ? null : (JSON.parse(text) as unknown);
    },
    faults: async () => (await page.evaluate(probeFaults)).map((fault) => fault.message),
    async close() {
      await context.close();
      await preview.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(weappDir, { recursive: true });
    },
  };
}

function probeFaults(): ReturnType<PhoneProbe['faults']> {
  return (window as unknown as { __phone: PhoneProbe }).__phone.faults();
}
