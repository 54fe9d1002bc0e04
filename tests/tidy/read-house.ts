import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from './rule';

/** At the root, and there alone. */
const NOT_OURS = new Set(
  '.git node_modules dist .data .cache .swc gallery coverage package-lock.json'.split(' '),
);
const WITHOUT_TEXT = /[.](png|jpe?g|ttf|woff2?|ico|wasm)$/;

/** Every file we wrote. A picture is there with an empty text. */
export function readHouse(root: string): readonly SourceFile[] {
  return walk(root, '').sort((a, b) => (a.path < b.path ? -1 : 1));
}

function walk(root: string, folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(name)) {
      return [];
    }
    if (entry.isDirectory()) {
      return walk(root, name);
    }
    const text = WITHOUT_TEXT.test(name) ? '' : readFileSync(path.join(root, name), 'utf8');
    return entry.isFile() ? [{ path: name, text }] : [];
  });
}
