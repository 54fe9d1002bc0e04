/**
 * The bench without the rest of `npm start`, for working on pages:
 *
 *   npx tsx preview/serve.ts --port 5180            bench at /, local cloud behind it
 *   npx tsx preview/serve.ts --weapp /tmp/my-build  another build than dist/weapp
 *
 * One phone alone: /preview/phone?openid=o-lin-zhiyuan&path=pages/card/index. Phones reload when
 * the build changes. Data lives in `--data` (a new temporary folder unless told).
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalCloud } from '../emulator';
import { buildFunctions } from '../scripts/build-functions';
import { localKeys } from '../scripts/local-keys';
import { createPreview } from './index';

const root = path.resolve(__dirname, '..');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '5180' },
      weapp: { type: 'string', default: path.join(root, 'dist/weapp') },
      data: { type: 'string' },
    },
  });
  const log = (line: string): void => void process.stdout.write(`${line}\n`);
  const dataDir = values.data ?? mkdtempSync(path.join(tmpdir(), 'lechat-bench-'));
  const functionsDir = mkdtempSync(path.join(tmpdir(), 'lechat-functions-'));
  await buildFunctions({ outDir: functionsDir });
  const preview = await createPreview({ weappDir: path.resolve(values.weapp), watch: true, log });
  const cloud = await startLocalCloud({
    dataDir,
    functionsDir,
    port: Number(values.port),
    functionEnv: localKeys(dataDir),
    routes: preview.routes,
    log,
  });
  log(`bench: ${cloud.url}/`);
  const stop = async (): Promise<void> => {
    await preview.close();
    await cloud.stop();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
