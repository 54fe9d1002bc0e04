import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';

import path from 'node:path';
import { lockData } from '../../emulator/data-lock';

export type DataFolder = {
  /** Where the local cloud keeps its records and files. */
  readonly cloudDir: string;
  /** Where the local keys lie, beside the data they open. */
  readonly keysDir: string;
};

/** Says that a folder is ours. Only a folder with it is ever emptied. */
const MARK = 'lechat-data.json';
const MADE_BY = 'lechat-card';
/** Everything we put into a folder; `--fresh` removes these and nothing else. */
const OURS = ['cloud', 'keys.json'];

/**
 * Makes the folder ready, empty if asked. Throws with a sentence for the person where it is not
 * ours, or where another process is using it.
 */
export function openDataFolder(dataDir: string, fresh: boolean): DataFolder {
  refuseForeign(dataDir);
  const cloudDir = path.join(dataDir, 'cloud');
  mkdirSync(cloudDir, { recursive: true });
  // Taken for a moment only, to fail before a long build; the local cloud takes it for good.
  const release = lockData(cloudDir);
  release();
  if (fresh) {
    for (const name of OURS) {
      rmSync(path.join(dataDir, name), { recursive: true, force: true });
    }
    mkdirSync(cloudDir);
  }
  writeFileSync(path.join(dataDir, MARK), `${JSON.stringify({ madeBy: MADE_BY })}\n`);
  return { cloudDir, keysDir: dataDir };
}

function refuseForeign(dataDir: string): void {
  if (!existsSync(dataDir)) {
    return;
  }
  if (!statSync(dataDir).isDirectory()) {
    throw new Error(`${dataDir} is a file. Choose a folder with --data.`);
  }
  if (readdirSync(dataDir).length > 0 && !isOurs(path.join(dataDir, MARK))) {
    throw new Error(
      `${dataDir} has files in it that this program did not make, so it is left alone. ` +
        'Choose an empty folder, or a new one, with --data.',
    );
  }
}

function isOurs(mark: string): boolean {
  try {
    const content: unknown = JSON.parse(readFileSync(mark, 'utf8'));
    return Reflect.get(Object(content), 'madeBy') === MADE_BY;
  } catch {
    return false;
  }
}
