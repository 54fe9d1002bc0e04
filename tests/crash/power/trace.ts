import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plant } from '../plants';
import type { Ground } from '../programs';
import type { DiskEvent } from './events';

/** One life of the writer on an empty disk, killed at its end. */
export type Life = { readonly events: readonly DiskEvent[]; readonly dataDir: string };

export async function traceLife(
  ground: Ground,
  life: { readonly number: number; readonly lifeMs: number; readonly plant: Plant },
): Promise<Life> {
  const dataDir = join(ground.folder, `${life.plant}-${life.number}`);
  const eventsFile = `${dataDir}.events`;
  mkdirSync(dataDir);
  const writer = [process.execPath, ground.writer, dataDir, ground.functionsDir];
  const args = [ground.tracer, eventsFile, dataDir, String(life.lifeMs), ...writer];
  await promisify(execFile)(process.execPath, [...args, String(life.number), life.plant], {
    timeout: longestMs,
  });
  const lines = readFileSync(eventsFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return { events: lines.map((line) => JSON.parse(line) as DiskEvent), dataDir };
}

const longestMs = 120_000;
