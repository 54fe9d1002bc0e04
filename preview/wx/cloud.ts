import type { Phone } from '../runtime/phone';
import type { CloudCall } from '../runtime/stats';
import { WxFailure } from '../runtime/wx-failure';
import { api } from './api';

type Answer = { result?: unknown; error?: { code: string | number; message: string } };
type CallOptions = { name: string; data?: unknown };

/** Cloud functions through the local cloud on the same address; nothing else of `wx.cloud`. */
export function cloudApis(phone: Phone) {
  return {
    cloud: {
      init: (): void => undefined,
      callFunction: api('cloud.callFunction', (options: CallOptions) => invoke(phone, options)),
    },
  };
}

async function invoke(phone: Phone, { name, data }: CallOptions): Promise<object> {
  const action = (data as { action?: unknown } | undefined)?.action;
  const call: CloudCall = {
    name,
    action: typeof action === 'string' ? action : '',
    startMs: performance.now(),
    endMs: null,
    ok: null,
  };
  phone.stats.calls.push(call);
  try {
    const result = await post(phone, name, data);
    call.ok = true;
    return { result, requestID: crypto.randomUUID() };
  } catch (error) {
    call.ok = false;
    throw error;
  } finally {
    call.endMs = performance.now();
  }
}

async function post(phone: Phone, name: string, data: unknown): Promise<unknown> {
  if (!phone.settings().online) {
    throw new WxFailure('request:fail ', { errCode: -1 });
  }
  const response = await fetch(`/invoke/${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openid': phone.openid },
    body: JSON.stringify(data ?? {}),
  }).catch(() => {
    throw new WxFailure('request:fail ', { errCode: -1 });
  });
  const body = (await response
    .json()
    .catch(() => ({ error: { code: -1, message: `status ${response.status}` } }))) as Answer;
  if (body.error !== undefined) {
    const { code, message } = body.error;
    throw new WxFailure(`Error: errCode: ${code} | errMsg: ${message}`, { errCode: code });
  }
  return body.result;
}
