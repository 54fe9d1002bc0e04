import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startLocalCloud } from '../emulator';
import { createPreview } from '../preview';
import { launchChromium } from '../tests/browser/support/chromium';
import { root } from './build/targets';
import { indexPage } from './gallery/index-page';
import { modes } from './gallery/modes';
import { screens } from './gallery/screens';
import { shootMode } from './gallery/shoot';
import type { Shot } from './gallery/shoot';
import { makeWorld } from './gallery/world';
import { localKeys } from './local-keys';
import { buildAll } from './start/build-all';
import { createBoard } from './start/progress';
import { sentenceOf } from './start/sentence-of';
import { functionsDir, weappDir } from './start/where';

/**
 * `npm run gallery`: a picture of every screen in light, dark, elder mode, English, empty and
 * without a network, on the true build. Fails where a page threw.
 */
async function main(): Promise<void> {
  const board = createBoard(process.stdout);
  await buildAll({ board, functions: true, weapp: 'when-changed' });
  const folder = path.join(root, 'gallery');
  await rm(folder, { recursive: true, force: true });
  const dataDir = await mkdtemp(path.join(tmpdir(), 'gallery-'));
  const preview = await createPreview({ weappDir });
  const cloud = await startLocalCloud({
    dataDir,
    functionsDir,
    durable: false,
    functionEnv: localKeys(dataDir),
    routes: preview.routes,
  });
  const browser = await launchChromium();
  const shots: Shot[] = [];
  try {
    const studio = { browser, url: cloud.url, world: await makeWorld(cloud), folder };
    for (const mode of modes) {
      shots.push(...(await shootMode(studio, mode, screens)));
      board.say(`${mode.name}: ${screens.length} screens`);
    }
  } finally {
    await browser.close();
    await preview.close();
    await cloud.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
  await writeFile(path.join(folder, 'index.html'), indexPage(shots));
  report(shots, folder, board.say);
}

function report(shots: readonly Shot[], folder: string, say: (line: string) => void): void {
  const faulty = shots.filter(({ faults }) => faults.length > 0);
  for (const { screen, mode, faults } of faulty) {
    say(`${screen}, ${mode}: ${faults.join(' · ')}`);
  }
  say(`${shots.length} pictures: ${path.join(folder, 'index.html')}`);
  process.exitCode = faulty.length === 0 ? 0 : 1;
}

main().catch((problem: unknown) => {
  console.error(sentenceOf(problem));
  process.exitCode = 1;
});
