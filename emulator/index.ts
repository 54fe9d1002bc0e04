import { dumpCollections } from './dump';
import { deliver } from './faults/faulty-call';
import { dumpFiles } from './files/dump-files';
import { callEnvironment, phoneSource, sdkEnvironment } from './functions/environment';
import { serve, type Route } from './http/server';
import { inspectRoute } from './http/inspect-route';
import { stateRoute } from './http/state-route';
import { surfaceRoute } from './http/surface';
import { listCollections, pageOf } from './inspect';
import { assemble, type Parts } from './parts';
import { exportState, type Secrets } from './state/export';
import { importState } from './state/import';
import type { LocalCloud, LocalCloudOptions, Offered } from './types';

export type { Dump } from './dump';
export type { FaultReport } from './faults/faults';
export type { FaultSettings } from './faults/settings';
export type { OutboxItem } from './outbox';
export type { InvocationStats } from './stats';
export type { LocalCloud, LocalCloudOptions } from './types';

/** Starts a local cloud: the CloudBase wire for the unmodified SDK, on one machine's disk. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const address = { url: '', port: 0 };
  const parts = await assemble(options, () => address.url);
  try {
    const offered = offer(parts, address, options.functionEnv ?? {});
    const extra: Route = (request, response) => options.routes?.(request, response) ?? false;
    const own = [inspectRoute(offered), stateRoute(offered), surfaceRoute(offered)];
    const routes = [...parts.routes, ...own, extra];
    const log = options.log ?? (() => undefined);
    parts.timers.refresh();
    if (options.timers !== false) {
      parts.timers.start();
    }
    const server = await serve(options.port ?? 0, routes, log);
    address.port = server.port;
    address.url = `http://127.0.0.1:${server.port}`;
    const end = async (close: () => Promise<void>): Promise<void> => {
      parts.timers.stop();
      await server.stop();
      await close();
    };
    let ended: Promise<void> | undefined;
    const stop = (): Promise<void> => (ended ??= end(() => parts.close()));
    const cutPower = (): Promise<void> => (ended ??= end(() => parts.cutPower()));
    return { ...offered, ...address, stop, cutPower };
  } catch (error) {
    await parts.close();
    throw error;
  }
}

function offer(parts: Parts, address: { readonly url: string }, secrets: Secrets): Offered {
  const { clock, calls, stats, outbox, engine, files, wechat, invoker, timers, vendors } = parts;
  const { faults } = engine;
  return {
    invoke: async (door, event, caller) =>
      JSON.parse(await deliver(faults, () => invoker.fromPhone(door, event, caller))) as unknown,
    runJob: (name, input) => timers.run(name, input),
    setClock: (now) => clock.set(now),
    clock: () => ({ now: clock.now().toISOString(), offsetMs: clock.offsetMs }),
    jobs: () => timers.all().map(({ name, door, schedule }) => ({ name, door, schedule })),
    collections: () => listCollections(engine),
    documents: (name, { after, limit }) => pageOf(engine, name, after, limit),
    exportState: async () => exportState(parts, secrets),
    importState: (bytes, how) => importState({ ...parts, secrets }, bytes, how),
    dump: async () => ({
      collections: dumpCollections(engine),
      files: await dumpFiles(files),
    }),
    stats: () => stats.all(),
    outbox: () => outbox.all(),
    phoneCode: (phoneNumber) => wechat.phoneCodes.issue(phoneNumber),
    push: (message) => wechat.push.deliver(async () => message),
    subscribe: (openid, templateId) => wechat.subscriptions.accept(openid, templateId),
    environment: (caller) => {
      const { openid } = caller ?? {};
      const call = calls.open({ openid, source: phoneSource, depth: 0, stats: null });
      return { ...sdkEnvironment(address.url), ...callEnvironment(call) };
    },
    reload: async (door) => {
      await invoker.reload(door);
      timers.refresh();
    },
    faults,
    misbehave: (how) => {
      if (vendors === null) {
        throw new Error('no vendor is there');
      }
      vendors.misbehave(how);
    },
  };
}
