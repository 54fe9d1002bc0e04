import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startLocalCloud, type LocalCloud } from '../../../emulator';
import { createPreview } from '../../../preview';
import { localKeys } from '../../../scripts/local-keys';
import { builtFunctions, type Variant } from '../../support/built-functions';
import { chatOf, type ChatDriver } from './chat';
import { launchChromium } from './chromium';
import { phoneOn, type PhoneDriver } from './phone';

export type Bench = {
  readonly url: string;
  readonly cloud: LocalCloud;
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly left: PhoneDriver;
  readonly right: PhoneDriver;
  readonly chat: ChatDriver;
  /** Forgets both phones and the chat, not the cloud, and starts the phones again. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

export type BenchOptions = {
  /** `dist/weapp` unless told; the environment's WEAPP_DIR wins over that. */
  readonly weappDir?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Functions that differ from the sources'. */
  readonly variant?: Variant;
};

const root = path.resolve(__dirname, '../../..');

/** The bench on a free port, with an empty cloud behind it, in a real browser. */
export async function openBench(options: BenchOptions = {}): Promise<Bench> {
  const weappDir = options.weappDir ?? process.env['WEAPP_DIR'] ?? path.join(root, 'dist/weapp');
  if (!existsSync(path.join(weappDir, 'app.json'))) {
    throw new Error(`There is no build in ${weappDir}: run npm run build:weapp first.`);
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'lechat-bench-'));
  const dataDir = path.join(folder, 'data');
  const [preview, functionsDir] = await Promise.all([
    createPreview({ weappDir }),
    builtFunctions(options.variant),
  ]);
  const cloud = await startLocalCloud({
    dataDir,
    functionsDir,
    durable: false,
    functionEnv: localKeys(dataDir),
    routes: preview.routes,
  });
  const browser = await launchChromium();
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1440, height: 1000 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(cloud.url);
  const left = phoneOn(page, 'left');
  const right = phoneOn(page, 'right');
  const ready = async (): Promise<void> => {
    await Promise.all([left.ready(), right.ready()]);
  };
  await ready();
  return {
    ...{ url: cloud.url, cloud, browser, context, page, left, right },
    chat: chatOf(page),
    async restart() {
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await ready();
    },
    async close() {
      await browser.close();
      await preview.close();
      await cloud.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
