import { doors, type Domain } from '@contract/doors';
import type { ActionName, Input } from '@contract/index';
import type { IdempotencyKey } from '@contract/values';
import type { Answer, Unreachable } from './answer';
import { newIdempotencyKey } from './idempotency-key';
import { installId } from './install-id';
import { invoke, type Delivery } from './invoke';
import { hear } from './heard';
import { isWrite } from './writes';

export type CallOptions = {
  /** The key of an earlier try of the same deed; a new one otherwise. Writes only. */
  key?: IdempotencyKey;
  /** For all attempts together. */
  timeoutMs?: number;
  /** For one attempt, where the deed takes its time. */
  attemptMs?: number;
};

const TIMEOUT_MS = 20_000;
const ATTEMPT_MS = 8_000;
/** Pauses before the second and the third attempt. */
const BACK_OFF_MS = [400, 1_600] as const;

/**
 * The only way to a cloud function. Attempts that fail on the way are repeated with the same
 * key, so a write happens once at most however often it is sent.
 */
export async function call<N extends ActionName>(
  name: N,
  input: Input<N>,
  { key, timeoutMs = TIMEOUT_MS, attemptMs = ATTEMPT_MS }: CallOptions = {},
): Promise<Answer<N>> {
  const report = hear(name);
  const data = isWrite(name)
    ? { action: name, input, key: key ?? (await newIdempotencyKey()), ...(await origin()) }
    : { action: name, input };
  const answer = await attempts<N>(name, data, Date.now() + timeoutMs, attemptMs);
  report(answer);
  return answer;
}

/** What goes into the network log with a write; reading sends nothing. */
async function origin(): Promise<{ install?: string }> {
  const install = await installId();
  return install === null ? {} : { install };
}

async function attempts<N extends ActionName>(
  name: N,
  data: object,
  deadline: number,
  attemptMs: number,
): Promise<Answer<N>> {
  let answer: Answer<N> = unreachable;
  for (const pauseMs of [0, ...BACK_OFF_MS]) {
    if (Date.now() + pauseMs >= deadline) {
      break;
    }
    await sleep(pauseMs);
    const leftMs = deadline - Date.now();
    answer = read<N>(await invoke(doorOf(name), data, Math.min(attemptMs, leftMs)));
    if (answer.ok || !worthRepeating.has(answer.error)) {
      break;
    }
  }
  return answer;
}

const unreachable: Unreachable = { ok: false, error: 'network/unreachable', traceId: '' };
const worthRepeating = new Set<string>(['network/unreachable', 'server/unavailable']);

function read<N extends ActionName>(delivery: Delivery): Answer<N> {
  if (delivery.arrived && isAnswer<N>(delivery.result)) {
    return delivery.result;
  }
  return delivery.arrived || delivery.because === 'platform'
    ? { ok: false, error: 'server/unavailable', traceId: '' }
    : unreachable;
}

/** The server parsed the value by the contract before it left; only the frame is checked here. */
function isAnswer<N extends ActionName>(result: unknown): result is Answer<N> {
  return typeof result === 'object' && result !== null && 'ok' in result;
}

function doorOf(name: ActionName): (typeof doors)[Domain] {
  // An action's name is `<domain>.<verb>` by its type.
  return doors[name.slice(0, name.indexOf('.')) as Domain];
}

function sleep(ms: number): Promise<void> {
  return ms === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));
}
