import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startLocalCloud } from '../emulator';
import { createPreview } from '../preview';
import { launchChromium } from '../tests/browser/support/chromium';
import { buildEmptyPage, emptyPath } from './bench/opening/empty-page';
import { reportOpenings, type NamedOpenings } from './bench/opening/report';
import { openTwice } from './bench/opening/run';
import { makeSubjects, type Subject } from './bench/opening/subjects';
import { localKeys } from './local-keys';
import { buildAll } from './start/build-all';
import { createBoard } from './start/progress';
import { sentenceOf } from './start/sentence-of';
import { functionsDir, weappDir } from './start/where';

const HELD = 5_000;

/**
 * `npm run bench:card`: what the pages that matter most cost on the true build: cloud calls, rounds,
 * bytes and what goes to the view; beside a Taro page with nothing on it.
 */
async function main(): Promise<void> {
  const board = createBoard(process.stdout);
  await buildAll({ board, functions: true, weapp: 'when-changed' });
  const emptyDir = await buildEmptyPage();
  const browser = await launchChromium();
  try {
    const nothing: Subject = { name: 'an empty Taro page', openid: 'o-guest', path: emptyPath };
    const rows = [
      ...(await openAll(browser, emptyDir, async () => [nothing])),
      ...(await openAll(browser, weappDir, (cloud) => makeSubjects(cloud, HELD))),
    ];
    console.log(reportOpenings(rows));
  } finally {
    await browser.close();
  }
}

type Cloud = Awaited<ReturnType<typeof startLocalCloud>>;

async function openAll(
  browser: Browser,
  programDir: string,
  subjectsOn: (cloud: Cloud) => Promise<readonly Subject[]>,
): Promise<NamedOpenings[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-card-'));
  const preview = await createPreview({ weappDir: programDir });
  const cloud = await startLocalCloud({
    ...{ dataDir, functionsDir, durable: false, refuseScans: true, timers: false },
    functionEnv: localKeys(dataDir),
    routes: preview.routes,
  });
  try {
    const rows: NamedOpenings[] = [];
    for (const { name, ...where } of await subjectsOn(cloud)) {
      rows.push({ name, ...(await openTwice(browser, { url: cloud.url, ...where })) });
    }
    return rows;
  } finally {
    await preview.close();
    await cloud.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

main().catch((problem: unknown) => {
  console.error(sentenceOf(problem));
  process.exitCode = 1;
});
