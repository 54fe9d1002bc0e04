import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** The SDK goes into the function's own file, as it does when the function is deployed. */
export function bundleDoor(functionsDir: string, door: string): void {
  const file = join(functionsDir, door, 'index.js');
  const built = buildSync({
    entryPoints: [file],
    bundle: true,
    platform: 'node',
    target: 'node20',
    nodePaths: [join(__dirname, '../../node_modules')],
    write: false,
    logLevel: 'error',
  });
  writeFileSync(file, built.outputFiles[0]?.text ?? '');
}
