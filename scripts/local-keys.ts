import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const names = ['FIELD_KEY', 'PEPPER', 'SHOWN_KEY', 'RECEIPT_KEY'] as const;

/**
 * The secrets of one local cloud, as the functions read them from their environment. Made once and
 * kept beside the data they protect, readable by their owner alone.
 */
export function localKeys(dataDir: string): Record<string, string> {
  const file = keysFile(dataDir);
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    // Fails where somebody else was quicker: then theirs are read below.
    writeFileSync(file, JSON.stringify(completed({})), { mode: 0o600, flag: 'wx' });
  }
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const keys = completed(known);
  if (names.some((name) => known[name] === undefined)) {
    // A folder of an older program: what it has stays, what it lacks is made.
    writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  }
  return keys;
}

/** Where the keys of a folder lie. */
export const keysFile = (dataDir: string): string => join(dataDir, 'keys.json');

const completed = (known: Readonly<Record<string, string>>): Record<string, string> => ({
  ...Object.fromEntries(names.map((name) => [name, newKey()])),
  ...known,
});

const newKey = (): string => randomBytes(32).toString('base64');
