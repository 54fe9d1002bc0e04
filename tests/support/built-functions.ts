import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { buildFunctions } from '../../scripts/build-functions';

const root = resolve(__dirname, '../..');
const cache = join(root, '.cache/functions');

/** The built doors of the sources as they are: made by whoever needs them first, then shared. */
export async function builtFunctions(): Promise<string> {
  const outDir = join(cache, sourceHash());
  if (!existsSync(outDir)) {
    const workDir = `${outDir}.${process.pid}`;
    mkdirSync(cache, { recursive: true });
    await buildFunctions({ outDir: workDir });
    moveInto(workDir, outDir);
    forgetOldOnes();
  }
  return outDir;
}

const keptForMs = 86_400_000;

function forgetOldOnes(): void {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (Date.now() - statSync(folder).mtimeMs > keptForMs) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Another test may have been quicker; then its folder is as good. */
function moveInto(workDir: string, outDir: string): void {
  try {
    renameSync(workDir, outDir);
  } catch {
    rmSync(workDir, { recursive: true, force: true });
  }
}

function sourceHash(): string {
  const hash = createHash('sha256');
  const folders = ['cloudfunctions', 'contract', 'config/cloud'].map((name) => join(root, name));
  const files = [...folders.flatMap(filesIn), join(root, 'package-lock.json')];
  for (const file of [...files, join(root, 'scripts/build-functions.ts')]) {
    hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
