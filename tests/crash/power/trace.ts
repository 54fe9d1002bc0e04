import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plant } from '../plants';
import type { Ground } from '../programs';
import type { DiskEvent } from './events';
import type { TracerArguments } from './tracer';

/** One life of the writer on an empty disk, killed at its end. */
export type Life = { readonly events: readonly DiskEvent[]; readonly dataDir: string };

export async function traceLife(
  ground: Ground,
  life: { readonly number: number; readonly lifeMs: number; readonly plant: Plant },
): Promise<Life> {
  const dataDir = join(ground.folder, `${life.plant}-${life.number}`);
  const eventsFile = `${dataDir}.events`;
  mkdirSync(dataDir);
  const writes = [dataDir, ground.functionsDir, String(life.number), life.plant];
  const writer = [process.execPath, ground.writer, ...writes];
  const args = [eventsFile, dataDir, String(life.lifeMs), ...writer] satisfies TracerArguments;
  const timeout = longestMs;
  await promisify(execFile)(process.execPath, [ground.tracer, ...args], { timeout });
  const lines = readFileSync(eventsFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return { events: lines.map((line) => JSON.parse(line) as DiskEvent), dataDir };
}

const longestMs = 120_000;
