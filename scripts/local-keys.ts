import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secrets of one local cloud, as the functions read them from their environment. Made once and
 * kept beside the data they protect, readable by their owner alone.
 */
export function localKeys(dataDir: string): Record<string, string> {
  const file = keysFile(dataDir);
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    const keys = { FIELD_KEY: newKey(), PEPPER: newKey() };
    // Fails where somebody else was quicker: then theirs are read below.
    writeFileSync(file, JSON.stringify(keys), { mode: 0o600, flag: 'wx' });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

/** Where the keys of a folder lie. */
export const keysFile = (dataDir: string): string => join(dataDir, 'keys.json');

const newKey = (): string => randomBytes(32).toString('base64');
