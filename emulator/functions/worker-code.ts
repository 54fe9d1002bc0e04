import { buildSync } from 'esbuild';
import { join } from 'node:path';

let built: string | undefined;

/** The instance's program, bundled once per process: a worker cannot load TypeScript itself. */
export function workerCode(): string {
  built ??= build();
  return built;
}

function build(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'worker.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    write: false,
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (!file) {
    throw new Error('the function runner could not be bundled');
  }
  return file.text;
}
