import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalCloud } from '../../emulator';
import { readState } from '../../emulator/state/read-state';
import { keysFile } from '../local-keys';
import type { DataFolder } from './data-folder';

/** A state to begin with, and the keys without which its sealed fields would not open. */
export type Brought = { readonly bytes: Buffer; readonly keys: string | null };

/** The keys never lie in the state itself, as they never lie in the database. */
const keysBeside = (file: string): string => `${file}.keys.json`;

/** Reads and checks a state. Throws with a sentence where it, or its keys, can't be used. */
export function bringState(file: string): Brought {
  if (!existsSync(file)) {
    throw new Error(`There is no file ${file}.`);
  }
  const bytes = readFileSync(file);
  const { keys } = readState(bytes);
  const beside = keysBeside(file);
  if (existsSync(beside)) {
    return { bytes, keys: readFileSync(beside, 'utf8') };
  }
  if (Object.keys(keys).length > 0) {
    throw new Error(
      `${beside} is missing. Without it no sealed field opens and nobody is found by who they ` +
        'are in WeChat. It is the keys.json of the folder that the state is from.',
    );
  }
  return { bytes, keys: null };
}

/** Puts the keys in place, in a folder that has nobody's data yet. */
export function bringKeys({ keys }: Brought, { cloudDir, keysDir }: DataFolder): void {
  if (existsSync(join(cloudDir, 'db'))) {
    throw new Error(
      `${keysDir} has data in it. Choose a new folder with --data, or give it up with --fresh.`,
    );
  }
  if (keys !== null) {
    writeFileSync(keysFile(keysDir), keys, { mode: 0o600 });
  }
}

/** Writes the state and, beside it, its keys; files that are there stay as they are. */
export async function keepState(
  cloud: LocalCloud,
  file: string,
  { keysDir }: DataFolder,
): Promise<void> {
  for (const each of [file, keysBeside(file)]) {
    if (existsSync(each)) {
      throw new Error(`${each} is there already. Choose another name.`);
    }
  }
  const bytes = await cloud.exportState();
  writeFileSync(file, bytes, { mode: 0o600, flag: 'wx' });
  const keys = readFileSync(keysFile(keysDir));
  writeFileSync(keysBeside(file), keys, { mode: 0o600, flag: 'wx' });
}
