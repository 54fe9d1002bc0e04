import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from './clock';
import { readCollections } from './collections-file';
import { lockData } from './data-lock';
import { databaseRate } from './database-rate';
import type { CollectionSpec } from './engine/catalog';
import { Engine } from './engine/engine';
import { withFaults } from './faults/faulty-engine';
import { SyncedCopy } from './faults/synced-copy';
import { fileActions } from './files/file-actions';
import { fileRoute } from './files/file-route';
import { FileStore } from './files/file-store';
import { Signer } from './files/signer';
import { Calls } from './functions/calls';
import { functionActions } from './functions/function-actions';
import { Invoker } from './functions/invoker';
import { Timers } from './functions/timers';
import { adminRoute } from './http/admin';
import type { Route } from './http/server';
import { ratesOf } from './limits';
import { openWechat, type Wechat } from './openapi/wechat';
import { Outbox } from './outbox';
import { Stats } from './stats';
import { syncFolder } from './sync-folder';
import type { LocalCloudOptions } from './types';
import { startVendors, type Vendors } from './vendors/vendors';

/** Everything of one local cloud but the listening socket. */
export type Parts = {
  readonly clock: Clock;
  readonly calls: Calls;
  readonly stats: Stats;
  readonly outbox: Outbox;
  readonly engine: Engine;
  readonly files: FileStore;
  readonly wechat: Wechat;
  readonly vendors: Vendors | null;
  readonly invoker: Invoker;
  readonly timers: Timers;
  /** What `collections.json` lists. */
  readonly declared: readonly CollectionSpec[];
  /** The paths that the SDK speaks to. */
  readonly routes: readonly Route[];
  close(): Promise<void>;
  /** Closes, and drops what the disk is not sure to hold. */
  cutPower(): Promise<void>;
};

export async function assemble(options: LocalCloudOptions, url: () => string): Promise<Parts> {
  const { dataDir, functionsDir, durable = true } = options;
  const { strict = true } = options;
  const log = options.log ?? (() => undefined);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockData(dataDir);
  const clock = new Clock();
  const now = (): Date => clock.now();
  const calls = new Calls();
  const stats = new Stats();
  const outbox = new Outbox();
  const [databaseDir, filesDir] = [join(dataDir, 'db'), join(dataDir, 'files')];
  const synced = durable ? [] : [databaseDir, filesDir].map((each) => new SyncedCopy(each));
  const engine = new Engine({ path: databaseDir, durable, now, strict });
  const rates = ratesOf(options.smallestPlan ?? false, options.limits ?? {});
  const vendors = options.vendors ? await startVendors(options.vendors, outbox, now) : null;
  const functionEnv = { ...vendors?.settings, ...options.functionEnv };
  const running = { functionsDir, functionEnv, clock, calls, stats, log, url };
  const invoker = new Invoker({ ...running, mostAtOnce: rates.functionConcurrency });
  const wechat = openWechat(options, { invoker, outbox, now, url, log });
  const timers = new Timers(functionsDir, invoker, clock, log);
  const end = async (settle: () => void): Promise<void> => {
    timers.stop();
    wechat.push.stop();
    await vendors?.stop();
    await invoker.close();
    await engine.close();
    settle();
    unlock();
  };
  const close = (): Promise<void> => end(() => synced.forEach((copy) => copy.discard()));
  const cutPower = (): Promise<void> => end(() => synced.forEach((copy) => copy.restore()));
  const serving = { wechat, vendors, invoker, timers };
  const begun = { clock, calls, stats, outbox, engine, ...serving, close, cutPower };
  try {
    const kept = await openKept(begun, options, filesDir, url);
    [dataDir, databaseDir].forEach(syncFolder);
    return { ...begun, ...kept };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What lies on the disk, and the paths by which functions reach it. */
async function openKept(
  { clock, calls, engine, wechat, invoker }: Omit<Parts, 'files' | 'declared' | 'routes'>,
  options: LocalCloudOptions,
  filesDir: string,
  url: () => string,
): Promise<Pick<Parts, 'files' | 'declared' | 'routes'>> {
  const { refuseScans = false, log = () => undefined } = options;
  const now = (): Date => clock.now();
  const signer = new Signer(now);
  const declared = readCollections(options.functionsDir);
  engine.ensure(declared);
  wechat.push.takers();
  const files = new FileStore(filesDir, engine.storage.database, now);
  await files.sweep();
  const { databaseCallsPerSecond } = ratesOf(options.smallestPlan ?? false, options.limits ?? {});
  const admin = adminRoute({
    engine: withFaults(engine, engine.faults),
    calls,
    actions: { ...functionActions(invoker), ...fileActions({ files, signer, url }) },
    openapi: wechat.openapi,
    takeDatabaseCall: databaseRate(databaseCallsPerSecond, now),
    refuseScans,
    log,
  });
  return { files, declared, routes: [admin, fileRoute(files, signer)] };
}
