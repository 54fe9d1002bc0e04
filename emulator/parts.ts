import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from './clock';
import { readCollections } from './collections-file';
import { lockData } from './data-lock';
import { Engine } from './engine/engine';
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
import { openInterfaces } from './openapi/open-interfaces';
import { PhoneCodes } from './openapi/phone-number';
import { Outbox } from './outbox';
import { Stats } from './stats';
import type { LocalCloudOptions } from './types';

/** Everything of one local cloud but the listening socket. */
export type Parts = {
  readonly clock: Clock;
  readonly calls: Calls;
  readonly stats: Stats;
  readonly outbox: Outbox;
  readonly engine: Engine;
  readonly files: FileStore;
  readonly phoneCodes: PhoneCodes;
  readonly invoker: Invoker;
  readonly timers: Timers;
  /** The paths that the SDK speaks to. */
  readonly routes: readonly Route[];
  close(): Promise<void>;
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
  const phoneCodes = new PhoneCodes(now);
  const signer = new Signer(now);
  const engine = new Engine({ path: join(dataDir, 'db'), durable, now, strict });
  const invoker = new Invoker({ functionsDir, functionEnv, clock, calls, stats, log, url });
  const timers = new Timers(functionsDir, invoker, clock, log);
  const close = async (): Promise<void> => {
    timers.stop();
    await invoker.close();
    await engine.close();
    unlock();
  };
  try {
    engine.ensure(readCollections(functionsDir));
    const files = new FileStore(join(dataDir, 'files'), engine.storage.database, now);
    await files.sweep();
    const actions = { ...functionActions(invoker), ...fileActions({ files, signer, url }) };
    const openapi = openInterfaces({ phoneCodes, outbox, now });
    const admin = adminRoute({ engine, calls, actions, openapi, log });
    const routes = [admin, fileRoute(files, signer)];
    return {
      clock,
      calls,
      stats,
      outbox,
      engine,
      files,
      phoneCodes,
      invoker,
      timers,
      routes,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
