import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { doors, type Domain } from '@contract/doors';
import { contract, type ActionName, type Input, type Result } from '@contract/index';
import type { JobReport } from '@contract/job';
import type { Contact } from '@contract/values';
import { type Dump as LocalDump, type LocalCloud, startLocalCloud } from '../../emulator';
import { localKeys } from '../../scripts/local-keys';
import { localVendors } from '../../scripts/local-vendors';
import { builtFunctions, type Variant } from './built-functions';

/** Every document and file there is. */
export type Dump = {
  readonly collections: Record<string, Record<string, unknown>[]>;
  readonly files: LocalDump['files'];
};

// A cloud that starts on a busy machine takes its time; a test that waits for it may too.
jest.setTimeout(60_000);

/** What came of a call: the function's answer, or the platform's refusal to run it. */
export type Attempt<N extends ActionName = ActionName> =
  | { readonly kind: 'answer'; readonly result: Result<N> }
  | { readonly kind: 'platform'; readonly code: string };

/** One person's phone. */
export type TestPhone = {
  /** Calls an action; a write gets a new key unless one is given. */
  call<N extends ActionName>(name: N, input: Input<N>, key?: string): Promise<Result<N>>;
  /** The same, but a platform failure is an outcome too. */
  attempt<N extends ActionName>(name: N, input: Input<N>, key?: string): Promise<Attempt<N>>;
  /** Sends any event to the door that phones use. */
  send(event: unknown): Promise<Attempt>;
};

/** The code that was sent last to a number or a mailbox. */
export function codeSentTo(cloud: TestCloud, to: Contact): string {
  const address = 'mobile' in to ? `+86${to.mobile}` : to.email;
  const sent = cloud.cloud.outbox().filter(({ content }) => addressed(content).includes(address));
  const words = JSON.stringify(sent.at(-1)?.content);
  const [code] = /\b\d{6}\b/.exec(words.replaceAll(address, '')) ?? [];
  if (code === undefined) {
    throw new Error('no code was sent there');
  }
  return code;
}

const addressed = (content: unknown): readonly string[] => {
  const { to, PhoneNumberSet } = Object(content) as { to?: string[]; PhoneNumberSet?: string[] };
  return to ?? PhoneNumberSet ?? [];
};
type JobName = 'erase' | 'expire' | 'recheck';

export type TestCloud = {
  as(openid: string): TestPhone;
  /** Runs a timer's job once. */
  runJob(name: JobName, input?: { dryRun: boolean }): Promise<JobReport>;
  /** Runs it until it says that it is finished. */
  finishJob(name: JobName): Promise<JobReport>;
  clock(now: string | null): void;
  dump(): Promise<Dump>;
  phoneCode(phoneNumber: string): string;
  readonly cloud: LocalCloud;
  /** Stops in the middle of whatever runs and keeps the data for another start. */
  cut(): Promise<void>;
  /** Stops and throws the data away. */
  stop(): Promise<void>;
};

export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'lechat-test-'));

/**
 * A local cloud with the true functions, on a folder of its own or on one that is handed on. A
 * query that no index serves fails at once, and stopping says which index it wants.
 */
export async function startTestCloud(
  dataDir = newDataDir(),
  variant?: Variant,
  settings: Readonly<Record<string, string>> = {},
): Promise<TestCloud> {
  const functionsDir = await builtFunctions(variant);
  const functionEnv = { ...localKeys(dataDir), ...settings };
  const unindexed: string[] = [];
  const cloud = await startLocalCloud({
    ...{ dataDir, functionsDir, functionEnv, durable: false, refuseScans: true, timers: false },
    vendors: localVendors,
    log: (line) => unindexed.push(...(line.includes('COLLSCAN') ? [line] : [])),
  });
  const stop = async (): Promise<void> => {
    await cloud.stop();
    if (unindexed.length > 0) {
      throw new Error(unindexed.join('\n'));
    }
  };
  const runJob: TestCloud['runJob'] = async (name, input) =>
    reportOf(await cloud.runJob(name, input));
  return {
    as: (openid) => phoneOf(cloud, openid),
    runJob,
    finishJob: (name) => untilFinished(() => runJob(name)),
    clock: (now) => cloud.setClock(now),
    dump: async () => (await cloud.dump()) as Dump,
    phoneCode: (phoneNumber) => cloud.phoneCode(phoneNumber),
    cloud,
    cut: stop,
    stop: async () => {
      await stop().finally(() => rmSync(dataDir, { recursive: true, force: true }));
    },
  };
}

/** A key as the phone makes one. */
export const newKey = (): string => randomBytes(12).toString('hex');

function phoneOf(cloud: LocalCloud, openid: string): TestPhone {
  const attempt = async (door: string, event: unknown): Promise<Attempt> => {
    try {
      const result = (await cloud.invoke(door, event, { openid })) as Result<ActionName>;
      return { kind: 'answer', result };
    } catch (error) {
      const { code } = error as { code?: unknown };
      return { kind: 'platform', code: String(code ?? error) };
    }
  };
  const attemptAction: TestPhone['attempt'] = async (name, input, key = newKey()) => {
    const { door, writes } = actionOf(name);
    const event = { action: name, input, ...(writes ? { key } : {}) };
    return (await attempt(door, event)) as never;
  };
  return {
    send: (event) => attempt('api', event),
    attempt: attemptAction,
    call: async (name, input, key) => {
      const outcome = await attemptAction(name, input, key);
      if (outcome.kind === 'platform') {
        throw new Error(`${name}: ${outcome.code}`);
      }
      return outcome.result;
    },
  };
}

function actionOf(name: ActionName): { door: string; writes: boolean } {
  const [domain = '', action = ''] = name.split('.');
  const specs = contract[domain as Domain] as Readonly<Record<string, { writes: boolean }>>;
  return { door: doors[domain as Domain], writes: specs[action]?.writes === true };
}

function reportOf(answer: unknown): JobReport {
  const result = answer as Result<'job.erase'>;
  if (!result.ok) {
    throw new Error(`the job was refused: ${result.error}`);
  }
  return result.value;
}

const runsAtMost = 100;

async function untilFinished(run: () => Promise<JobReport>): Promise<JobReport> {
  const total = { examined: 0, changed: 0, finished: false };
  for (let runs = 0; !total.finished; runs += 1) {
    if (runs === runsAtMost) {
      throw new Error(`the job did not finish in ${runsAtMost} runs`);
    }
    const report = await run();
    total.examined += report.examined;
    total.changed += report.changed;
    total.finished = report.finished;
  }
  return total;
}
