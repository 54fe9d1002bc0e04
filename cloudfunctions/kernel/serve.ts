import type { ActionSpec } from '@contract/action';
import type { Door } from '@contract/doors';
import { type Failure, contract } from '@contract/index';
import type { TraceId } from '@contract/values';
import { randomId } from '@server/platform/ids';
import { log } from '@server/platform/log';
import { PlatformFault } from '@server/platform/platform-fault';
import { Unlawful } from '@server/store/lawful';
import { instantOf } from '@server/store/time';
import { allow } from './allow';
import { consent } from './consent';
import { keepDecision } from './decide';
import type { HandlersBehind } from './handler';
import { type Person, identify } from './identify';
import { limitCalls } from './limit';
import { type Request, type Served, parse, requestOfPush, requestOfTimer } from './parse';
import { Refusal } from './refusal';
import { type Moment, accountOf, runRead } from './run';
import { recallOutside, runWrite } from './run-write';
import { strip } from './strip';

type Answer = { readonly ok: true; readonly value: unknown } | Failure<string>;

/** A cloud function: takes each request through the nine steps and always answers. */
export function serve<D extends Door>(
  door: D,
  handlers: HandlersBehind<D>,
): (event: unknown) => Promise<Answer> {
  return async (event) => {
    const started = performance.now();
    const moment = { now: instantOf(new Date()), traceId: randomId('r') as TraceId };
    const trace = { action: 'unknown' };
    const answer = await answerTo(door, handlers, event, moment, trace);
    log({
      action: trace.action,
      traceId: moment.traceId,
      outcome: answer.ok ? 'ok' : answer.error,
      ms: Math.round(performance.now() - started),
    });
    return answer;
  };
}

async function answerTo(
  door: Door,
  handlers: object,
  event: unknown,
  moment: Moment,
  trace: { action: string },
): Promise<Answer> {
  try {
    const who = await identify(door);
    const sent = typeof who === 'string' ? platformRequest[who](event) : event;
    const request = parse((name) => served(handlers, name), sent);
    trace.action = request.name;
    const value = await (typeof who === 'string'
      ? runJob(request, moment, who)
      : runForPerson(request, who, moment));
    return { ok: true, value };
  } catch (error) {
    return failure(error, moment.traceId, trace.action);
  }
}

async function runForPerson(request: Request, person: Person, moment: Moment): Promise<unknown> {
  const { spec, name } = request;
  const account = accountOf(person);
  const known = spec.writes ? await recallOutside(request, person, moment) : null;
  if (known !== null) {
    return known.value;
  }
  allow(spec, account);
  consent(spec, account);
  try {
    limitCalls(person.login, name, spec.limit, spec.writes);
    return await (spec.writes ? runWrite : runRead)(request, person, moment);
  } catch (error) {
    await keepDecision(error, request, person, moment);
    throw error;
  }
}

const platformRequest = { timer: requestOfTimer, push: requestOfPush } as const;

async function runJob(
  { spec, handle, input }: Request,
  { now }: Moment,
  who: 'timer' | 'push',
): Promise<unknown> {
  if (spec.access !== who) {
    throw new Refusal('access/denied');
  }
  return strip(spec, await handle({ now }, input));
}

/** Own properties only: a name from outside must never reach a prototype. */
function served(handlers: object, name: string): Served | null {
  const [domain = '', action = '', ...rest] = name.split('.');
  const spec = own(own(contract, domain), action);
  const handle = own(own(handlers, domain), action);
  return rest.length > 0 || spec === undefined || handle === undefined
    ? null
    : { spec: spec as ActionSpec, handle: handle as Served['handle'] };
}

const own = (thing: unknown, name: string): unknown =>
  Object.hasOwn(Object(thing) as object, name)
    ? (thing as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** A person gets a word and a trace; the cause goes to the log, without what it was about. */
function failure(error: unknown, traceId: TraceId, action: string): Failure<string> {
  if (error instanceof Refusal) {
    const { code, issues } = error;
    return { ok: false, error: code, traceId, ...(issues === undefined ? {} : { issues }) };
  }
  if (error instanceof Unlawful) {
    return { ok: false, error: 'consent/missing', traceId };
  }
  log({ action, traceId, outcome: 'fault', ms: 0, cause: causeOf(error) });
  return { ok: false, error: 'server/unavailable', traceId };
}

/** Where a fault happened in our own code. Its message might quote what a person typed. */
function causeOf(error: unknown): string {
  if (error instanceof PlatformFault) {
    return error.message;
  }
  if (!(error instanceof Error)) {
    return 'not an error';
  }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return `${error.name}${frames.slice(0, 4).join('')}`;
}
