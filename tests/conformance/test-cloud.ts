import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalCloud, LocalCloudOptions } from '../../emulator';
import { startLocalCloud } from '../../emulator';
import type { Database, Sdk } from './sdk';

export type CollectionSpec = {
  readonly name: string;
  readonly indexes?: readonly { name: string; keys: [string, 1 | -1][]; unique: boolean }[];
};

/** The real, unmodified SDK speaking to a local cloud of its own. */
export type TestCloud = {
  readonly cloud: LocalCloud;
  readonly sdk: Sdk;
  readonly db: Database;
  stop(): Promise<void>;
};

export async function openTestCloud(
  collections: readonly CollectionSpec[],
  options: Partial<LocalCloudOptions> = {},
): Promise<TestCloud> {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  const functionsDir = join(folder, 'functions');
  mkdirSync(functionsDir);
  writeFileSync(join(functionsDir, 'collections.json'), JSON.stringify(collections));
  const cloud = await startLocalCloud({
    dataDir: join(folder, 'data'),
    functionsDir,
    durable: false,
    ...options,
  });
  Object.assign(process.env, cloud.environment({ openid: 'oConformance' }));
  const sdk = (await import('wx-server-sdk')) as unknown as Sdk;
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV });
  const stop = async (): Promise<void> => {
    await cloud.stop();
    rmSync(folder, { recursive: true });
  };
  return { cloud, sdk, db: sdk.database(), stop };
}

/** What a call was refused with; a call that is not refused fails the test. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ errCode: unknown; text: string; code: unknown }> {
  try {
    await call;
  } catch (error) {
    const failure = Object(error) as Record<string, unknown>;
    const text = String(failure['errMsg'] ?? failure['message']);
    return { errCode: failure['errCode'], text, code: failure['code'] };
  }
  throw new Error('the call was not refused');
}
