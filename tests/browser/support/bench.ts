import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startLocalCloud, type LocalCloud } from '../../../emulator';
import { createPreview } from '../../../preview';
import { localKeys } from '../../../scripts/local-keys';
import { localVendors } from '../../../scripts/local-vendors';
import { writeDoor } from '../../conformance/test-doors';
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
  /** Functions beside the true ones: the body of each `main(event)`. */
  readonly doors?: Readonly<Record<string, string>>;
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
  const opened: (() => Promise<unknown>)[] = [];
  // The last thing opened is the first one closed; whatever was opened before a failure, too.
  const close = async (): Promise<void> => {
    for (const each of opened.splice(0).reverse()) {
      await each();
    }
  };
  try {
    return await open({ ...options, weappDir }, opened, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(
  options: BenchOptions & { readonly weappDir: string },
  opened: (() => Promise<unknown>)[],
  close: () => Promise<void>,
): Promise<Bench> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lechat-bench-'));
  opened.push(() => rm(folder, { recursive: true, force: true }));
  const functionsDir = path.join(folder, 'functions');
  const dataDir = path.join(folder, 'data');
  const [preview, built] = await Promise.all([
    createPreview({ weappDir: options.weappDir }),
    builtFunctions(options.variant),
  ]);
  opened.push(() => preview.close());
  // Doors of a test's own are put beside them, and the built ones are everybody's.
  await cp(built, functionsDir, { recursive: true });
  Object.entries(options.doors ?? {}).forEach(([door, main]) =>
    writeDoor(functionsDir, door, main),
  );
  const cloud = await startLocalCloud({
    dataDir,
    functionsDir,
    durable: false,
    refuseScans: true,
    functionEnv: localKeys(dataDir),
    vendors: localVendors,
    routes: preview.routes,
  });
  opened.push(() => cloud.stop());
  const browser = await launchChromium();
  opened.push(() => browser.close());
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
    close,
  };
}
