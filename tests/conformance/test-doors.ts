import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalCloud, LocalCloudOptions } from '../../emulator';
import { startLocalCloud } from '../../emulator';

export type TestDoor = {
  /** The body of `main(event, context)`. */
  readonly main: string;
  readonly config?: object;
};

export type DoorsUnderTest = {
  readonly cloud: LocalCloud;
  readonly functionsDir: string;
  readonly log: readonly string[];
  stop(): Promise<void>;
};

/** A local cloud with functions written on the spot, in plain JavaScript without the SDK. */
export async function openDoors(
  doors: Readonly<Record<string, TestDoor>>,
  options: Partial<LocalCloudOptions> = {},
  collections: readonly object[] = [],
): Promise<DoorsUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'doors-'));
  const functionsDir = join(folder, 'functions');
  for (const [door, { main, config }] of Object.entries(doors)) {
    writeDoor(functionsDir, door, main, config);
  }
  writeFileSync(join(functionsDir, 'collections.json'), JSON.stringify(collections));
  const log: string[] = [];
  const cloud = await startLocalCloud({
    dataDir: join(folder, 'data'),
    functionsDir,
    durable: false,
    log: (line) => log.push(line),
    ...options,
  });
  const stop = async (): Promise<void> => {
    await cloud.stop();
    rmSync(folder, { recursive: true });
  };
  return { cloud, functionsDir, log, stop };
}

export function writeDoor(folder: string, door: string, main: string, config: object = {}): void {
  mkdirSync(join(folder, door), { recursive: true });
  const code = `exports.main = async (event, context) => {\n${main}\n};\n`;
  writeFileSync(join(folder, door, 'index.js'), code);
  writeFileSync(join(folder, door, 'config.json'), JSON.stringify(config));
}
