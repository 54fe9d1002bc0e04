import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalCloudOptions } from '../../emulator';
import { startLocalCloud } from '../../emulator';
import { targetOf } from '../../scripts/conformance/target';
import type { CollectionSpec, TestCloud } from './cloud-under-test';
import { prefixed } from './prefixed';
import { openRealCloud } from './real-cloud';
import type { Sdk } from './sdk';

export type { TestCloud } from './cloud-under-test';

/** `options` are the local cloud's alone: what needs them is a `localTest`. */
export function openTestCloud(
  collections: readonly CollectionSpec[],
  options: Partial<LocalCloudOptions> = {},
): Promise<TestCloud> {
  const target = targetOf(process.env);
  return target.kind === 'real'
    ? openRealCloud(target, collections)
    : openLocalCloud(collections, options);
}

async function openLocalCloud(
  collections: readonly CollectionSpec[],
  options: Partial<LocalCloudOptions>,
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
  return { cloud, sdk, db: prefixed(sdk.database(), ''), named: (name) => name, stop };
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
