import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import * as loaded from 'wx-server-sdk';
import { startLocalCloud, type LocalCloud } from '../../emulator';

type Documents = {
  doc(id: string): {
    get(): Promise<{ data: Readonly<Record<string, unknown>> }>;
    set(options: { data: object }): Promise<unknown>;
    update(options: { data: object }): Promise<unknown>;
  };
  add(options: { data: unknown }): Promise<unknown>;
  where(condition: object): {
    limit(count: number): { get(): Promise<{ data: readonly unknown[] }> };
  };
};
export type BenchDatabase = {
  collection(name: string): Documents;
  readonly command: { inc(by: number): unknown };
  runTransaction(work: (transaction: Pick<BenchDatabase, 'collection'>) => Promise<void>): unknown;
};
type Sdk = {
  init(options: { env: unknown }): void;
  database(): BenchDatabase;
  readonly DYNAMIC_CURRENT_ENV: unknown;
};

export type BenchGround = {
  readonly folder: string;
  readonly cloud: LocalCloud;
  readonly db: BenchDatabase;
  close(): Promise<void>;
};

/** A durable local cloud, the true SDK beside it, and a function with the SDK bundled into it. */
export async function openGround(documents: number): Promise<BenchGround> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const functionsDir = join(folder, 'functions');
  await buildEcho(join(functionsDir, 'echo'));
  const owner = { name: 'owner', keys: [['owner', 1]], unique: false };
  const collections = [{ name: 'things', indexes: [owner] }, { name: 'written' }];
  writeFileSync(join(functionsDir, 'collections.json'), JSON.stringify(collections));
  const cloud = await startLocalCloud({ dataDir: join(folder, 'data'), functionsDir });
  Object.assign(process.env, cloud.environment({ openid: 'oBench' }));
  const sdk = loaded as unknown as Sdk;
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV });
  const db = sdk.database();
  await fill(db, documents);
  const close = async (): Promise<void> => {
    await cloud.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, cloud, db, close };
}

/** Each owner has so many documents: what the indexed query finds. */
export const documentsOfAnOwner = 50;
const batch = 1_000;

async function fill(db: BenchDatabase, documents: number): Promise<void> {
  for (let from = 0; from < documents; from += batch) {
    const count = Math.min(batch, documents - from);
    const data = Array.from({ length: count }, (_, at) => {
      const number = from + at;
      const owner = `owner-${number % Math.ceil(documents / documentsOfAnOwner)}`;
      return { _id: `thing-${number}`, owner, number, title: 'Engineer', text: 'x'.repeat(100) };
    });
    await db.collection('things').add({ data });
  }
}

async function buildEcho(outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  const contents = `import * as cloud from 'wx-server-sdk';
    cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
    export const main = async (event) => ({ n: event.n });`;
  await build({
    stdin: { contents, resolveDir: resolve(__dirname, '../..') },
    outfile: join(outDir, 'index.js'),
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
}
