import { isIP } from 'node:net';
import { join } from 'node:path';
import type { Clock } from '../clock';
import { CloudError } from '../engine/errors';
import { limits } from '../limits';
import { isOpenid } from '../openid';
import type { Stats } from '../stats';
import type { Call, Calls } from './calls';
import { Concurrency } from './concurrency';
import { readDoorConfig } from './door-config';
import {
  appId,
  callEnvironment,
  type Caller,
  phoneSource,
  pushSource,
  sdkEnvironment,
  timerSource,
} from './environment';
import { Pool } from './pool';

export type InvokerOptions = {
  readonly functionsDir: string;
  readonly functionEnv: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly calls: Calls;
  readonly stats: Stats;
  readonly log: (line: string) => void;
  /** Where this local cloud listens. */
  readonly url: () => string;
  /** Calls of one function at the same time; more are refused rather than made to wait. */
  readonly mostAtOnce: number;
};

type From = Caller & { readonly source: string; readonly depth: number };

/** Runs functions for phones, timers and other functions. Answers are JSON texts. */
export class Invoker {
  private readonly pools = new Map<string, Pool>();
  private readonly concurrency: Concurrency;
  private closed = false;
  /** How many invocations have begun and not ended. */
  running = 0;

  constructor(private readonly options: InvokerOptions) {
    this.concurrency = new Concurrency(options.mostAtOnce);
  }

  async fromPhone(door: string, event: unknown, { openid, ip }: Caller = {}): Promise<string> {
    if (event === null || typeof event !== 'object' || Array.isArray(event)) {
      throw new CloudError('INVALID_PARAM', 'a function takes an object');
    }
    if (openid !== undefined && !isOpenid(openid)) {
      throw new CloudError('INVALID_PARAM', 'an openid is letters, digits, - and _');
    }
    if (ip !== undefined && isIP(ip) === 0) {
      throw new CloudError('INVALID_PARAM', 'an ip is an IPv4 or IPv6 address');
    }
    const { config } = this.pool(door);
    if (config.callers && !config.callers.includes('phone')) {
      throw new CloudError('PERMISSION_DENIED', `[${door}] is closed to phones by its rule`);
    }
    return this.run(door, withUser(event, openid), { openid, ip, source: phoneSource, depth: 0 });
  }

  fromTimer(door: string, event: object): Promise<string> {
    return this.run(door, event, { source: timerSource, depth: 0 });
  }

  /** What WeChat tells the program. The person is WeChat's own, not one of the program's. */
  fromWechat(door: string, event: object, openid: string): Promise<string> {
    return this.run(door, event, { openid, source: pushSource, depth: 0 });
  }

  /** Whether the door's `config.json` asks for this open interface. */
  permits(door: string, openInterface: string): boolean {
    return this.pool(door).config.permissions.openapi.includes(openInterface);
  }

  /** A function calling a function keeps the person on whose behalf it runs. */
  fromFunction(door: string, event: object, parent: Call): Promise<string> {
    const depth = parent.depth + 1;
    if (depth > deepestCall) {
      throw new CloudError('FUNCTIONS_EXECUTE_FAIL', 'functions call each other too deep');
    }
    const { openid, ip } = parent;
    return this.run(door, withUser(event, openid), {
      openid,
      ip,
      source: `${parent.source},scf`,
      depth,
    });
  }

  /** The next call of the door runs its files as they are then. */
  async reload(door: string): Promise<void> {
    const pool = this.pools.get(door);
    this.pools.delete(door);
    await pool?.retire();
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.pools.values()].map((pool) => pool.close()));
  }

  private async run(door: string, event: object, caller: From): Promise<string> {
    const { clock, calls, stats } = this.options;
    const pool = this.pool(door);
    const entry = stats.begin(door, event, caller.source, clock.now());
    const call = calls.open({ ...caller, stats: entry });
    const started = performance.now();
    this.running += 1;
    try {
      const message = {
        id: call.token,
        eventJson: eventText(event),
        environment: callEnvironment(call),
        clockOffsetMs: clock.offsetMs,
        timeoutMs: pool.config.timeout * 1000,
      };
      const nested = caller.depth > 0;
      const json = await this.concurrency.during(door, () =>
        pool.run(message, nested, (start) => (entry.start = start)),
      );
      assertAnswerSize(json);
      entry.outcome = 'ok';
      return json;
    } catch (error) {
      entry.outcome = error instanceof CloudError ? error.code : 'SYS_ERR';
      throw error;
    } finally {
      this.running -= 1;
      entry.ms = Math.round((performance.now() - started) * 100) / 100;
      calls.close(call);
    }
  }

  private pool(door: string): Pool {
    if (this.closed) {
      throw new CloudError('SYS_ERR', 'the local cloud is stopping');
    }
    const known = this.pools.get(door);
    if (known) {
      return known;
    }
    const { functionsDir, functionEnv, log, url } = this.options;
    const config = readDoorConfig(functionsDir, door);
    const made = new Pool(config, {
      door,
      folder: join(functionsDir, door),
      memoryMb: config.memorySize,
      environment: { ...functionEnv, ...sdkEnvironment(url()) },
      log,
    });
    this.pools.set(door, made);
    return made;
  }
}

const deepestCall = 5;

function assertAnswerSize(json: string): void {
  if (Buffer.byteLength(json) > limits.answerBytes.value) {
    throw new CloudError('EXCEED_MAX_RESPONSE_SIZE', 'the answer of the function exceeds 1 MB');
  }
}

function eventText(event: object): string {
  const json = JSON.stringify(event);
  if (Buffer.byteLength(json) > limits.eventBytes.value) {
    throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', 'the event of the function exceeds 6 MB');
  }
  return json;
}

const withUser = (event: object, openid: string | undefined): object =>
  openid === undefined ? event : { ...event, userInfo: { appId, openId: openid } };
