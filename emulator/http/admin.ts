import { randomUUID } from 'node:crypto';
import { CloudError, failures } from '../engine/errors';
import type { Engine } from '../engine/engine';
import { newMeter } from '../engine/meter';
import type { Call, Calls } from '../functions/calls';
import { parseMultipart } from '../openapi/multipart';
import { recordCall } from '../stats';
import { answerBytes, answerJson } from './answer';
import { AnswerLost } from './answer-lost';
import { readBody } from './body';
import type { Route } from './server';

export type AdminAction = (
  body: Record<string, unknown>,
  call: Call,
) => Record<string, unknown> | Promise<Record<string, unknown>>;

/** Takes the parts of a multipart request by name, answers with protobuf. */
export type OpenapiHandler = (
  fields: ReadonlyMap<string, Buffer>,
  call: Call,
) => Promise<Uint8Array>;

export type AdminParts = {
  readonly engine: Pick<Engine, 'execute'>;
  readonly calls: Calls;
  /** Actions other than the database's, by name. */
  readonly actions: Readonly<Record<string, AdminAction>>;
  /** Answers the open interfaces of WeChat, which come as multipart. */
  readonly openapi: OpenapiHandler;
  /** Throws when the environment has had its calls of this second. */
  readonly takeDatabaseCall: () => void;
  /** Queries that no index serves fail. */
  readonly refuseScans: boolean;
  readonly log: (line: string) => void;
};

/** The end of the SDK's wire: `POST /admin`, HTTP 200 whatever the answer says. */
export function adminRoute(parts: AdminParts): Route {
  return async (request, response, path) => {
    if (path !== '/admin') {
      return false;
    }
    const requestId = randomUUID();
    try {
      const body = await readBody(request, largestRequestBytes);
      const contentType = request.headers['content-type'] ?? '';
      if (contentType.startsWith('multipart/form-data')) {
        const fields = parseMultipart(body, contentType);
        const call = callOf(parts.calls, fields.get('wxCloudApiToken')?.toString('utf8'));
        const bytes = await parts.openapi(fields, call);
        answerBytes(response, bytes, { contentType: 'application/octet-stream' });
        return true;
      }
      const answer = await dispatch(parts, parse(body));
      answerJson(response, { requestId, ...answer });
    } catch (error) {
      if (error instanceof AnswerLost) {
        response.destroy();
        return true;
      }
      answerJson(response, { requestId, ...refusalFor(error, parts.log) });
    }
    return true;
  };
}

/** Sixteen megabytes of document, in EJSON inside JSON. */
const largestRequestBytes = 40 * 1024 * 1024;

/** A scan of fewer documents is no worse than an index. */
const worthAWarning = 100;

async function dispatch(
  parts: AdminParts,
  body: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const call = callOf(parts.calls, body['wxCloudApiToken']);
  const action = String(body['action']);
  if (action.startsWith('database.')) {
    parts.takeDatabaseCall();
    return database(parts, body, call);
  }
  const known = Object.hasOwn(parts.actions, action) ? parts.actions[action] : undefined;
  if (!known) {
    throw failures.unsupported(`the action ${action.slice(0, 80)}`);
  }
  return known(body, call);
}

/** Only a function that the cloud itself invoked may speak to the database. */
function callOf(calls: Calls, token: unknown): Call {
  const call = calls.find(token);
  if (!call) {
    throw new CloudError('SIGN_PARAM_INVALID', 'the request belongs to no invocation');
  }
  return call;
}

async function database(
  { engine, refuseScans, log }: AdminParts,
  body: Record<string, unknown>,
  call: Call,
): Promise<Record<string, unknown>> {
  const meter = newMeter(refuseScans);
  const started = performance.now();
  let failed = true;
  try {
    // A program outside a function does many things at once under one token, so it has none here.
    const invocation = call.stats ? call.token : undefined;
    const answer = await engine.execute(body, meter, invocation);
    failed = false;
    return answer;
  } finally {
    const name = body['collectionName'];
    const entry = {
      operation: String(body['action']),
      collection: typeof name === 'string' ? name : null,
      ms: Math.round((performance.now() - started) * 100) / 100,
      failed,
    };
    const warning = recordCall(call.stats, entry, meter);
    if (warning !== null && (refuseScans || meter.examined > worthAWarning)) {
      log(warning);
    }
  }
}

function parse(body: Buffer): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    throw failures.parameter('the request is not JSON');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw failures.parameter('the request is not an object');
  }
  return value as Record<string, unknown>;
}

function refusalFor(error: unknown, log: (line: string) => void) {
  if (error instanceof CloudError) {
    return { code: error.code, message: error.message };
  }
  log(`a cloud request failed: ${error instanceof Error ? (error.stack ?? '') : 'unknown'}`);
  return { code: 'SYS_ERR', message: 'the local cloud failed' };
}
