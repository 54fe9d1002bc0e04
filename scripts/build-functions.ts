import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BuildOptions, type Plugin, build, context } from 'esbuild';
import { currentCollections } from './collections';

export type BuildFunctionsOptions = {
  /** Where the doors go; `dist/cloudfunctions` unless told. */
  readonly outDir?: string;
  /** Keeps building on every change, and says which door is new. */
  readonly watch?: (door: string) => void;
};

const root = resolve(__dirname, '..');
const doorsDir = join(root, 'cloudfunctions/doors');

/**
 * Makes of each door one file with everything it needs, the SDK included, beside the settings
 * WeChat reads; and lays the list of collections and indexes that they expect beside them.
 */
export async function buildFunctions(options: BuildFunctionsOptions = {}): Promise<void> {
  const outDir = resolve(options.outDir ?? join(root, 'dist/cloudfunctions'));
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'collections.json'), currentCollections(root));
  await Promise.all(doors().map((door) => buildDoor(door, outDir, options.watch)));
}

/** A door is a folder with its entry and its settings. */
export const doors = (): string[] =>
  readdirSync(doorsDir).filter((name) => existsSync(join(doorsDir, name, 'config.json')));

async function buildDoor(
  door: string,
  outDir: string,
  watch: BuildFunctionsOptions['watch'],
): Promise<void> {
  const outFile = join(outDir, door, 'index.js');
  await mkdir(join(outDir, door), { recursive: true });
  await copyFile(join(doorsDir, door, 'config.json'), join(outDir, door, 'config.json'));
  await writeFile(join(outDir, door, 'package.json'), manifest(door));
  if (watch === undefined) {
    await build(bundling(door, outFile));
    return;
  }
  const watching = await context({
    ...bundling(door, outFile),
    plugins: [sayWhenBuilt(() => watch(door))],
  });
  await watching.rebuild();
  await watching.watch();
}

const bundling = (door: string, outfile: string): BuildOptions => ({
  entryPoints: [join(doorsDir, door, 'index.ts')],
  outfile,
  bundle: true,
  minify: true,
  // A fault is logged by where it happened; a name says more than `a`.
  keepNames: true,
  platform: 'node',
  target: 'node16',
  format: 'cjs',
  legalComments: 'none',
  tsconfig: join(root, 'tsconfig.json'),
  logLevel: 'error',
});

/** The first result is the caller's own build; those after it are news. */
function sayWhenBuilt(built: () => void): Plugin {
  let isNews = false;
  return {
    name: 'say-when-built',
    setup: (build) => {
      build.onEnd(({ errors }) => {
        if (isNews && errors.length === 0) {
          built();
        }
        isNews = true;
      });
    },
  };
}

/** Everything is in the bundle, so the platform has nothing to install. */
function manifest(door: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `${JSON.stringify({ name: door, version, main: 'index.js', private: true }, null, 2)}\n`;
}
