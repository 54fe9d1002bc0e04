import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Paths of a folder's files with one of the extensions, relative to it, in order. */
export function builtFiles(folder: string, ...extensions: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => extensions.includes(path.extname(name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

export function readJson(...parts: readonly string[]): unknown {
  return JSON.parse(readFileSync(path.join(...parts), 'utf8'));
}
