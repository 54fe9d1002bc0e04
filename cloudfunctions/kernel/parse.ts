import * as z from 'zod/mini';
import type { ActionSpec } from '@contract/action';
import type { ActionName } from '@contract/index';
import { IdempotencyKey, InstallId } from '@contract/values';
import type { InputIssue } from '@contract/errors';
import { Refusal } from './refusal';

/** An action with the function that does it. */
export type Served = {
  readonly spec: ActionSpec;
  readonly handle: (context: unknown, input: unknown) => Promise<unknown>;
};

export type Request = Served & {
  readonly name: ActionName;
  readonly input: unknown;
  /** Chosen by the phone; '' with an action that changes nothing. */
  readonly key: string;
  /** The number of the installation, with a write whose person lets it be kept. */
  readonly install: string | null;
};

const issuesShown = 20;

/**
 * Step 2. The request, or a refusal that says where it was wrong. An action this door does not
 * serve is denied in the same words whether it exists elsewhere or not.
 */
export function parse(find: (name: string) => Served | null, event: unknown): Request {
  const { action, input, key, install } = Object(event) as Record<string, unknown>;
  if (typeof action !== 'string') {
    throw invalid([{ path: 'action', code: 'invalid_type' }]);
  }
  const served = find(action);
  if (served === null) {
    throw new Refusal('access/denied');
  }
  const parsed = served.spec.input.safeParse(input);
  if (!parsed.success) {
    throw invalid(
      parsed.error.issues.map(({ path, code }) => ({ path: path.map(String).join('.'), code })),
    );
  }
  if (served.spec.writes && !IdempotencyKey.safeParse(key).success) {
    throw invalid([{ path: 'key', code: 'invalid_format' }]);
  }
  const installed = z.optional(InstallId).safeParse(install);
  if (!installed.success) {
    throw invalid([{ path: 'install', code: 'invalid_format' }]);
  }
  const name = action as ActionName;
  return {
    ...served,
    name,
    input: parsed.data,
    key: served.spec.writes ? String(key) : '',
    install: served.spec.writes ? (installed.data ?? null) : null,
  };
}

/** A timer says which trigger went off; the trigger's name is the job's. */
export function requestOfTimer(event: unknown): { action: string; input: unknown } {
  const { TriggerName: job, Message: message } = Object(event) as TimerEvent;
  try {
    const isPlain = message === undefined || message === '';
    const input: unknown = isPlain ? {} : JSON.parse(message);
    return { action: `job.${job ?? ''}`, input };
  } catch {
    throw invalid([{ path: 'Message', code: 'invalid_format' }]);
  }
}

/** WeChat's message says what happened; each kind that is taken has its action. */
export function requestOfPush(event: unknown): { action: string; input: unknown } {
  const { Event, trace_id: trace, errcode = 0, result } = Object(event) as PushedEvent;
  const { suggest = null, label = 0 } = Object(errcode === 0 ? result : {}) as PushedResult;
  const action = Event === 'wxa_media_check' ? 'job.mediaChecked' : '';
  return { action, input: { trace, suggest, label } };
}

/** As WeChat sends it, and more that is not looked at. */
type PushedEvent = Readonly<Partial<Record<'Event' | 'trace_id' | 'errcode' | 'result', unknown>>>;
type PushedResult = Readonly<Partial<Record<'suggest' | 'label', unknown>>>;

/** As the platform sends it; the door lets nobody else send one. */
type TimerEvent = { readonly TriggerName?: string; readonly Message?: string };

const invalid = (issues: readonly InputIssue[]): Refusal =>
  new Refusal('input/invalid', issues.slice(0, issuesShown));
