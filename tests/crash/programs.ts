import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** A folder for one suite, with the collections that the writer writes to. */
export type Ground = {
  readonly folder: string;
  readonly functionsDir: string;
  /** The writer, bundled: what starts a thousand times must start fast. */
  readonly writer: string;
  readonly tracer: string;
  clear(): void;
};

export function prepareGround(): Ground {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  const functionsDir = join(folder, 'functions');
  mkdirSync(functionsDir);
  const word = { name: 'word', keys: [['word', 1]], unique: true };
  const collections = [{ name: 'notes', indexes: [word] }, { name: 'counters' }];
  writeFileSync(join(functionsDir, 'collections.json'), JSON.stringify(collections));
  const programs = mkdtempSync(join(root, 'node_modules', '.crash-'));
  buildSync({
    entryPoints: {
      writer: join(__dirname, 'writer.ts'),
      tracer: join(__dirname, 'power/tracer.ts'),
    },
    outdir: programs,
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['lmdb', 'esbuild', 'koffi'],
    logLevel: 'error',
  });
  return {
    folder,
    functionsDir,
    writer: join(programs, 'writer.js'),
    tracer: join(programs, 'tracer.js'),
    clear: () => {
      rmSync(folder, { recursive: true, force: true });
      rmSync(programs, { recursive: true, force: true });
    },
  };
}

/** The programs lie beside the modules, so that the native ones are found. */
const root = resolve(__dirname, '../..');
