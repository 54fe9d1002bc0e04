import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { currentVersion } from '@contract/policy/versions/index';
import type { Mode } from './modes';
import type { Screen } from './screens';
import type { World } from './world';

/** A phone most people know: 375 points wide. */
const VIEWPORT = { width: 375, height: 812 };
/** What moves has come to rest. */
const SETTLE_MS = 400;
/** The phone asks three times before it says that there is no network. */
const GIVE_UP_MS = 3_500;

export type Studio = {
  readonly browser: Browser;
  /** Where the bench is served. */
  readonly url: string;
  readonly world: World;
  /** Where the pictures go. */
  readonly folder: string;
};

export type Shot = {
  readonly screen: string;
  readonly mode: string;
  readonly file: string;
  /** What the page's code threw while it was looked at. */
  readonly faults: readonly string[];
};

/** Takes every screen in one mode, each on a phone that has just been switched on. */
export async function shootMode(
  studio: Studio,
  mode: Mode,
  screens: readonly Screen[],
): Promise<readonly Shot[]> {
  const { browser, folder } = studio;
  await mkdir(path.join(folder, mode.name), { recursive: true });
  const shots: Shot[] = [];
  for (const screen of screens) {
    const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
    try {
      shots.push(await shoot(context, studio, mode, screen));
    } finally {
      await context.close();
    }
  }
  return shots;
}

async function shoot(
  context: BrowserContext,
  { url, world, folder }: Studio,
  mode: Mode,
  screen: Screen,
): Promise<Shot> {
  const empty = mode.name === 'empty';
  const openid = world.people[screen.person ?? (empty ? 'newcomer' : 'owner')];
  await context.addInitScript({ content: prepare(openid, mode, openid === world.people.guest) });
  const page = await context.newPage();
  const query = screen.query?.(world, empty) ?? '';
  const address = new URL('/preview/phone', url);
  address.searchParams.set('openid', openid);
  address.searchParams.set('watch', 'off');
  address.searchParams.set('path', query === '' ? screen.page : `${screen.page}?${query}`);
  await page.goto(address.href, { waitUntil: 'networkidle' });
  await page.locator('wx-page').first().waitFor();
  await page.waitForTimeout(mode.name === 'error' ? GIVE_UP_MS : SETTLE_MS);
  const file = `${mode.name}/${screen.name}.png`;
  await page.screenshot({ path: path.join(folder, file) });
  const faults = await page.evaluate<{ message: string }[]>('window.__phone.faults()');
  return {
    screen: screen.name,
    mode: mode.name,
    file,
    faults: faults.map(({ message }) => message),
  };
}

/** What the phone remembers before it is switched on, as a script for the browser. */
function prepare(openid: string, mode: Mode, hasDeclined: boolean): string {
  const kept: Record<string, unknown> = {
    [`bench:settings:${openid}`]: mode.settings,
  };
  const store = (key: string, value: unknown): void => {
    kept[`phone:${openid}:storage:${key}`] = { data: { value, until: null } };
  };
  if (mode.elder) {
    store('display', { language: 'system', theme: 'system', elder: true });
  }
  if (hasDeclined) {
    store('refusedVersion', currentVersion.id);
  }
  return Object.entries(kept)
    .map(([key, value]) => [JSON.stringify(key), JSON.stringify(JSON.stringify(value))].join(', '))
    .map((pair) => `localStorage.setItem(${pair});`)
    .join('\n');
}
