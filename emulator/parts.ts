import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from './clock';
import { readCollections } from './collections-file';
import { lockData } from './data-lock';
import { databaseRate } from './database-rate';
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

/** Everything of one local cloud but the listening socket. */
export type Parts = {
  readonly clock: Clock;
  readonly calls: Calls;
  readonly stats: Stats;
  readonly outbox: Outbox;
  readonly engine: Engine;
  readonly files: FileStore;
  readonly wechat: Wechat;
  readonly invoker: Invoker;
  readonly timers: Timers;
  /** The paths that the SDK speaks to. */
  readonly routes: readonly Route[];
  close(): Promise<void>;
  /** Closes, and drops what the disk is not sure to hold. */
  cutPower(): Promise<void>;
};

export async function assemble(options: LocalCloudOptions, url: () => string): Promise<Parts> {
  const { dataDir, functionsDir, functionEnv = {}, durable = true, strict = true } = options;
  const log = options.log ?? (() => undefined);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockData(dataDir);
  const clock = new Clock();
  const now = (): Date => clock.now();
  const calls = new Calls();
  const stats = new Stats();
  const outbox = new Outbox();
  const signer = new Signer(now);
  const [databaseDir, filesDir] = [join(dataDir, 'db'), join(dataDir, 'files')];
  const synced = durable ? [] : [databaseDir, filesDir].map((each) => new SyncedCopy(each));
  const engine = new Engine({ path: databaseDir, durable, now, strict });
  const rates = ratesOf(options.smallestPlan ?? false, options.limits ?? {});
  const running = { functionsDir, functionEnv, clock, calls, stats, log, url };
  const invoker = new Invoker({ ...running, mostAtOnce: rates.functionConcurrency });
  const wechat = openWechat(options, { invoker, outbox, now, url, log });
  const timers = new Timers(functionsDir, invoker, clock, log);
  const end = async (settle: () => void): Promise<void> => {
    timers.stop();
    wechat.push.stop();
    await invoker.close();
    await engine.close();
    settle();
    unlock();
  };
  const close = (): Promise<void> => end(() => synced.forEach((copy) => copy.discard()));
  const cutPower = (): Promise<void> => end(() => synced.forEach((copy) => copy.restore()));
  try {
    engine.ensure(readCollections(functionsDir));
    wechat.push.takers();
    const files = new FileStore(filesDir, engine.storage.database, now);
    await files.sweep();
    [dataDir, databaseDir].forEach(syncFolder);
    const actions = { ...functionActions(invoker), ...fileActions({ files, signer, url }) };
    const takeDatabaseCall = databaseRate(rates.databaseCallsPerSecond, now);
    const { openapi } = wechat;
    const faulty = withFaults(engine, engine.faults);
    const admin = adminRoute({ engine: faulty, calls, actions, openapi, takeDatabaseCall, log });
    const routes = [admin, fileRoute(files, signer)];
    return {
      clock,
      calls,
      stats,
      outbox,
      engine,
      files,
      wechat,
      invoker,
      timers,
      routes,
      close,
      cutPower,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
