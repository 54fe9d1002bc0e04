import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from './clock';
import { readCollections } from './collections-file';
import { dumpCollections } from './dump';
import { Engine } from './engine/engine';
import { failures } from './engine/errors';
import { Calls } from './functions/calls';
import { callEnvironment, phoneSource, sdkEnvironment } from './functions/environment';
import { functionActions } from './functions/function-actions';
import { Invoker } from './functions/invoker';
import { Timers } from './functions/timers';
import { adminRoute } from './http/admin';
import { serve, type Route } from './http/server';
import { surfaceRoute } from './http/surface';
import { Outbox } from './outbox';
import { Stats } from './stats';
import type { LocalCloud, LocalCloudOptions } from './types';

export type { Dump } from './dump';
export type { OutboxItem } from './outbox';
export type { InvocationStats } from './stats';
export type { LocalCloud, LocalCloudOptions } from './types';

/** Starts a local cloud: the CloudBase wire for the unmodified SDK, on one machine's disk. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { dataDir, functionsDir, functionEnv = {}, durable = true } = options;
  const log = options.log ?? (() => undefined);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const clock = new Clock();
  const calls = new Calls();
  const stats = new Stats();
  const outbox = new Outbox();
  const engine = new Engine({ path: join(dataDir, 'db'), durable, now: () => clock.now() });
  engine.ensure(readCollections(functionsDir));
  let url = '';
  const invoker = new Invoker({
    functionsFolder: functionsDir,
    functionEnvironment: functionEnv,
    clock,
    calls,
    stats,
    log,
    url: () => url,
  });
  const timers = new Timers(functionsDir, invoker, clock, log);
  const unsupported = (): never => {
    throw failures.unsupported('openapi');
  };
  const admin = adminRoute({
    engine,
    calls,
    actions: functionActions(invoker),
    openapi: unsupported,
    log,
  });
  const cloud: Omit<LocalCloud, 'url' | 'port' | 'stop'> = {
    invoke: async (door, event, caller) =>
      JSON.parse(await invoker.fromPhone(door, event, caller?.openid)) as unknown,
    runJob: (name, input) => timers.run(name, input),
    setClock: (now) => clock.set(now),
    dump: async () => ({ collections: dumpCollections(engine), files: [] }),
    stats: () => stats.all(),
    outbox: () => outbox.all(),
    phoneCode: unsupported,
    environment: (caller) => {
      const { openid } = caller ?? {};
      const call = calls.open({ openid, source: phoneSource, depth: 0, stats: null });
      return { ...sdkEnvironment(url), ...callEnvironment(call) };
    },
    reload: (door) => invoker.reload(door),
  };
  let surface: Route = () => false;
  const extra: Route = (request, response) => options.routes?.(request, response) ?? false;
  const routes: Route[] = [admin, (...given) => surface(...given), extra];
  const server = await serve(options.port ?? 0, routes, log);
  url = `http://127.0.0.1:${server.port}`;
  const running: LocalCloud = {
    ...cloud,
    url,
    port: server.port,
    stop: async () => {
      timers.stop();
      await invoker.close();
      await server.stop();
      await engine.close();
    },
  };
  surface = surfaceRoute(running);
  timers.start();
  return running;
}
