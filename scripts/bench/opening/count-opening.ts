import type { BrowserContext, Page } from 'playwright-core';
import type { CloudCall, Stats } from '../../../preview/runtime/stats';
import { roundsOf } from './rounds';

/** What a page cost its person and the network until it had come to rest. */
export type Opening = {
  /** The cloud calls by their actions, in the order they were made. */
  readonly actions: readonly string[];
  readonly rounds: number;
  /** Of all calls together, in bytes: what was sent and what was answered. */
  readonly upBytes: number;
  readonly downBytes: number;
  /** What the page's code handed to its view. */
  readonly setData: Stats['setData'];
  readonly nodes: number;
};

const VIEWPORT = { width: 375, height: 812 };
/** As long as nothing has happened for so long, nothing will. */
const QUIET_MS = 600;
const LIMIT_MS = 20_000;

export type Where = {
  /** Where the bench is served. */
  readonly url: string;
  readonly openid: string;
  /** A page with its query. */
  readonly path: string;
};

export const newPhone = (browser: {
  newContext(options: object): Promise<BrowserContext>;
}): Promise<BrowserContext> => browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });

/** Switches the phone on at a page, and counts from the first moment of the program on. */
export async function countOpening(phone: BrowserContext, where: Where): Promise<Opening> {
  const page = await phone.newPage();
  const bytes = countBytes(page);
  const address = new URL('/preview/phone', where.url);
  address.search = new URLSearchParams({
    ...{ openid: where.openid, watch: 'off', path: where.path },
  }).toString();
  await page.goto(address.href);
  await page.locator('wx-page').first().waitFor({ state: 'attached' });
  const { calls, setData, nodes, faults } = await atRest(page);
  const { up, down } = await bytes();
  await page.close();
  if (faults.length > 0) {
    throw new Error(`${where.path}: ${faults.join(' · ')}`);
  }
  return {
    actions: calls.map(({ action }) => action),
    rounds: roundsOf(calls),
    ...{ upBytes: up, downBytes: down, setData, nodes },
  };
}

type Seen = {
  readonly calls: readonly CloudCall[];
  readonly setData: Stats['setData'];
  readonly nodes: number;
  readonly faults: readonly string[];
};

async function atRest(page: Page): Promise<Seen> {
  const until = Date.now() + LIMIT_MS;
  let before = '';
  for (;;) {
    const seen = await page.evaluate<Seen>(lookAtPhone);
    const now = JSON.stringify(seen);
    if (now === before && seen.calls.every(({ endMs }) => endMs !== null)) {
      return seen;
    }
    if (Date.now() > until) {
      throw new Error('The page does not come to rest.');
    }
    before = now;
    await page.waitForTimeout(QUIET_MS);
  }
}

const lookAtPhone = `(() => {
  const phone = window.__phone;
  return {
    calls: phone.calls(),
    setData: phone.setData(),
    nodes: phone.nodes(),
    faults: phone.faults().map(({ message }) => message),
  };
})()`;

/** Sums up the cloud calls of a page from now on. */
function countBytes(page: Page): () => Promise<{ up: number; down: number }> {
  const counted: Promise<{ up: number; down: number }>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/invoke/')) {
      const up = response.request().postDataBuffer()?.length ?? 0;
      counted.push(response.body().then(({ length: down }) => ({ up, down })));
    }
  });
  return async () => {
    const all = await Promise.all(counted);
    const sum = (way: 'up' | 'down') => all.reduce((total, each) => total + each[way], 0);
    return { up: sum('up'), down: sum('down') };
  };
}
