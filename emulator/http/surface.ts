import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { CloudError } from '../engine/errors';
import { FaultSettings } from '../faults/settings';
import { limits } from '../limits';
import { isOpenid } from '../openid';
import type { Offered } from '../types';
import { answerJson } from './answer';
import { BodyTooLarge, readBody } from './body';
import type { Route } from './server';

/** The public surface of the local cloud: stable, for the bench, for checks and for people. */
export function surfaceRoute(cloud: Offered): Route {
  return async (request, response, path) => {
    const known =
      endpoints[`${request.method} ${path}`] ??
      endpoints[path] ??
      (path.startsWith('/invoke/') ? invoke : undefined);
    if (!known) {
      return false;
    }
    if (request.method !== known.method) {
      answerJson(response, failure('METHOD_NOT_ALLOWED', `${path} takes ${known.method}`), 405);
      return true;
    }
    await answerOrRefuse(response, async () => {
      const body = known.method === 'POST' ? await readJson(request) : undefined;
      return known.answer(cloud, body, request, path);
    });
    return true;
  };
}

/** Answers with what the work gives: a bad request is 400, a failure of the platform says so. */
export async function answerOrRefuse(response: ServerResponse, work: () => unknown): Promise<void> {
  try {
    answerJson(response, await work());
  } catch (error) {
    if (error instanceof BadRequest) {
      answerJson(response, failure('INVALID_PARAM', error.message), 400);
    } else if (error instanceof EventTooLarge) {
      response.setHeader('connection', 'close');
      answerJson(response, failure('EXCEED_MAX_PAYLOAD_SIZE', 'an event has at most 6 MB'));
    } else if (error instanceof CloudError) {
      answerJson(response, failure(error.code, error.message));
    } else {
      throw error;
    }
  }
}

type Endpoint = {
  readonly method: 'GET' | 'POST';
  readonly answer: (
    cloud: Offered,
    body: unknown,
    request: IncomingMessage,
    path: string,
  ) => unknown;
};

export class BadRequest extends Error {}
class EventTooLarge extends Error {}

const invoke: Endpoint = {
  method: 'POST',
  answer: async (cloud, body, request, path) => {
    const openid = request.headers['x-openid'];
    if (Array.isArray(openid) || (openid !== undefined && !isOpenid(openid))) {
      throw new BadRequest('x-openid is letters, digits, - and _, and not digits alone');
    }
    const door = path.slice('/invoke/'.length);
    return { result: await cloud.invoke(door, body ?? {}, openid === undefined ? {} : { openid }) };
  },
};

const ClockBody = z.strictObject({ now: z.nullable(z.string()) });
const JobBody = z.strictObject({ job: z.string(), input: z.optional(z.unknown()) });
const SubscribeBody = z.strictObject({
  openid: z.string().check(z.refine(isOpenid)),
  templateId: z.string().check(z.minLength(1), z.maxLength(100)),
});
const PhoneCodeBody = z.strictObject({ phoneNumber: z.string().check(z.regex(/^\d{5,15}$/)) });

const endpoints: Readonly<Record<string, Endpoint>> = {
  '/health': { method: 'GET', answer: () => ({ ok: true }) },
  '/outbox': { method: 'GET', answer: (cloud) => cloud.outbox() },
  '/stats': { method: 'GET', answer: (cloud) => cloud.stats() },
  '/dump': { method: 'GET', answer: (cloud) => cloud.dump() },
  '/faults': { method: 'GET', answer: (cloud) => cloud.faults.report() },
  'POST /faults': {
    method: 'POST',
    answer: (cloud, body) => {
      const shape = '{"<fault>": {"skip"?, "count"?, …}}, bounded; {} sets none';
      cloud.faults.set(checked(FaultSettings, body, shape));
      return cloud.faults.report();
    },
  },
  '/clock': {
    method: 'POST',
    answer: (cloud, body) => {
      const { now } = checked(ClockBody, body, '{"now": "<ISO time>"} or {"now": null}');
      try {
        cloud.setClock(now);
      } catch (error) {
        throw new BadRequest(error instanceof Error ? error.message : 'the time is not valid');
      }
      return { ok: true };
    },
  },
  '/jobs/run': {
    method: 'POST',
    answer: async (cloud, body) => {
      const { job, input } = checked(JobBody, body, '{"job": "<name>", "input"?: …}');
      return { result: await cloud.runJob(job, input) };
    },
  },
  '/subscribe': {
    method: 'POST',
    answer: (cloud, body) => {
      const shape = '{"openid": "<openid>", "templateId": "<template>"}';
      const { openid, templateId } = checked(SubscribeBody, body, shape);
      return { count: cloud.subscribe(openid, templateId) };
    },
  },
  '/phone-code': {
    method: 'POST',
    answer: (cloud, body) => {
      const { phoneNumber } = checked(PhoneCodeBody, body, '{"phoneNumber": "<digits>"}');
      return { code: cloud.phoneCode(phoneNumber) };
    },
  },
};

const failure = (code: string, message: string) => ({ error: { code, message } });

async function readJson(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBody(request, limits.eventBytes.value).catch((error: unknown) => {
    throw error instanceof BodyTooLarge ? new EventTooLarge() : error;
  });
  if (bytes.length === 0) {
    return undefined;
  }
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new BadRequest('the body is not JSON');
  }
}

function checked<T>(schema: z.ZodMiniType<T>, body: unknown, shape: string): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    throw new BadRequest(`the body is ${shape}`);
  }
  return parsed.data;
}
