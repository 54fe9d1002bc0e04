import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import type { InstanceData, InstanceMessage, InvokeMessage } from './messages';
import { isOver, watchMemory } from './memory-watch';
import { guardNetwork } from './network-guard';
import { guardPrograms } from './program-guard';
import { installDate } from './shifted-date';

/**
 * One instance of a function, as the platform runs it: module state stays warm, the environment
 * is set anew for each invocation, and there is one invocation at a time.
 */
const data = workerData as InstanceData;
let clockOffsetMs = 0;
let present: readonly string[] = [];

installDate(() => clockOffsetMs);
guardNetwork();
guardPrograms();
const main = load();
if (main) {
  parentPort?.on('message', (message: InvokeMessage) => void invoke(main, message));
  say({ kind: 'ready' });
}

type Main = (event: unknown, context: object) => unknown;

function load(): Main | undefined {
  try {
    const file = join(data.folder, 'index.js');
    const loaded = createRequire(file)(file) as { main?: Main };
    if (typeof loaded.main === 'function') {
      return loaded.main;
    }
    say({ kind: 'broken', message: `${data.door} exports no main` });
  } catch (error) {
    say({ kind: 'broken', message: describe(error) });
  }
  return undefined;
}

async function invoke(run: Main, message: InvokeMessage): Promise<void> {
  const { id, eventJson, environment } = message;
  clockOffsetMs = message.clockOffsetMs;
  for (const name of present) {
    Reflect.deleteProperty(process.env, name);
  }
  present = Object.keys(environment);
  Object.assign(process.env, environment);
  const endWatch = watchMemory(data.memoryMb, () => say({ kind: 'over memory' }));
  try {
    const value = await run(JSON.parse(eventJson), contextOf(message));
    const json = toJson(value) ?? 'null';
    say(isOver(data.memoryMb) ? { kind: 'over memory' } : { kind: 'answer', id, json });
  } catch (error) {
    // The log gets the stack; the caller gets the sentence.
    process.stderr.write(`${inspect(error)}\n`);
    say({ kind: 'failure', id, message: describe(error) });
  } finally {
    endWatch();
  }
}

/** A function or nothing at all has no JSON. */
const toJson = (value: unknown): string | undefined => JSON.stringify(value);

const contextOf = ({ id, environment, timeoutMs }: InvokeMessage): object => ({
  callbackWaitsForEmptyEventLoop: false,
  memory_limit_in_mb: data.memoryMb,
  time_limit_in_ms: timeoutMs,
  request_id: id,
  function_name: data.door,
  function_version: '$LATEST',
  namespace: environment['TCB_ENV'],
  environment: JSON.stringify(environment),
});

function say(message: InstanceMessage): void {
  parentPort?.postMessage(message);
}

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
