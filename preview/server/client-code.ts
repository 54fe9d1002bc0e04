import path from 'node:path';
import { build } from 'esbuild';

/** The bench's, the console's and the phone's own scripts and sheets, by the name they are served under. */
export async function buildClientCode(): Promise<ReadonlyMap<string, Uint8Array>> {
  const root = path.resolve(__dirname, '..');
  const result = await build({
    entryPoints: {
      phone: path.join(root, 'runtime/start.ts'),
      bench: path.join(root, 'bench/start.tsx'),
      console: path.join(root, 'console/start.tsx'),
    },
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    target: 'chrome120',
    jsx: 'automatic',
    sourcemap: 'inline',
    loader: { '.woff2': 'empty' },
    external: ['/preview/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return new Map(result.outputFiles.map((file) => [path.basename(file.path), file.contents]));
}
