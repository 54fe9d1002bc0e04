import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export type Arrow = { readonly from: string; readonly to: string };

const ALIASES: readonly (readonly [string, string])[] = [
  ['@contract/', 'contract/'],
  ['@phone/', 'src/'],
  ['@server/', 'cloudfunctions/'],
];

/**
 * Which of the folders imports which, read from every file that is not a test. Folders are given
 * and answered by what their files' paths begin with; the order is always the same.
 */
export function readArrows(root: string, folders: readonly string[]): readonly Arrow[] {
  // An import may name the folder itself, so a slash is put after it.
  const ownerOf = (file: string) => folders.find((folder) => `${file}/`.startsWith(folder));
  const tops = [...new Set(folders.map((folder) => folder.split('/')[0] ?? ''))];
  const found = new Set<string>();
  for (const file of tops.flatMap((top) => sourcesBelow(root, top))) {
    const from = ownerOf(file);
    for (const imported of importsOf(root, file)) {
      const to = ownerOf(imported);
      if (from !== undefined && to !== undefined && from !== to) {
        found.add(`${from}\0${to}`);
      }
    }
  }
  return [...found].sort().map((pair) => {
    const [from = '', to = ''] = pair.split('\0');
    return { from, to };
  });
}

/** The names of what lies directly in a folder: one word for each domain, door or feature. */
export function listFolder(root: string, folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function sourcesBelow(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((file) => /(?<![.]test)[.]tsx?$/.test(file));
}

function importsOf(root: string, file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'));
  return importedFiles.flatMap(({ fileName }) => {
    if (fileName.startsWith('.')) {
      return path.posix.join(path.posix.dirname(file), fileName);
    }
    const alias = ALIASES.find(([prefix]) => fileName.startsWith(prefix));
    return alias === undefined ? [] : alias[1] + fileName.slice(alias[0].length);
  });
}
