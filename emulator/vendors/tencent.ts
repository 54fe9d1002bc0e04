import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from '../http/body';
import type { Outbox } from '../outbox';
import { readBusinessCard } from './business-card';
import { sendSms, type SmsAccount } from './send-sms';
import { signatureFault, type Credentials } from './tc3';
import { VendorError, type VendorAction } from './vendor-error';

/** What the stand-in does wrong, for so many calls. */
export type Misbehaviour = {
  readonly calls: number;
  /** Takes the request and never answers. */
  readonly hangs?: boolean;
  readonly delayMs?: number;
  /** Answers with this code of the vendor's. */
  readonly code?: string;
};

export type TencentOptions = {
  readonly credentials: Credentials;
  readonly sms: SmsAccount;
  readonly outbox: Outbox;
  readonly now: () => Date;
};

export type Tencent = {
  readonly port: number;
  misbehave(how: Misbehaviour): void;
  stop(): Promise<void>;
};

const bodyBytes = 10 * 1024 * 1024;

/** A stand-in for Tencent Cloud's interface on loopback: true signatures, shapes and codes. */
export async function startTencent(options: TencentOptions): Promise<Tencent> {
  const actions: Readonly<Record<string, VendorAction>> = {
    'sms.tencentcloudapi.com SendSms 2021-01-11': sendSms(options.sms, options.now),
    'ocr.tencentcloudapi.com BusinessCardOCR 2018-11-19': readBusinessCard,
  };
  let wrong: Misbehaviour = { calls: 0 };
  const server = createServer((request, response) => {
    const now = wrong.calls > 0 ? wrong : { calls: 0 };
    wrong = { ...wrong, calls: wrong.calls - 1 };
    void answer(request, response, options, actions, now).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    misbehave: (how) => (wrong = how),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: TencentOptions,
  actions: Readonly<Record<string, VendorAction>>,
  wrong: Misbehaviour,
): Promise<void> {
  const body = await readBody(request, bodyBytes);
  if (wrong.hangs === true) {
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, wrong.delayMs ?? 0));
  const given = resultOf(request, body, options, actions, wrong.code);
  const json = JSON.stringify({ Response: { ...given, RequestId: randomUUID() } });
  response.writeHead(200, { 'content-type': 'application/json' }).end(json);
}

/** Refusals are answered with 200 too, as the vendor does. */
function resultOf(
  { method = '', url = '', headers }: IncomingMessage,
  body: Buffer,
  { credentials, outbox, now }: TencentOptions,
  actions: Readonly<Record<string, VendorAction>>,
  code: string | undefined,
): object {
  const fault = signatureFault({ method, path: url, headers, body }, credentials, now()) ?? code;
  if (fault !== undefined) {
    return errorOf(new VendorError(fault, 'The request is refused.'));
  }
  const { 'x-tc-action': action, 'x-tc-version': version, host } = headers;
  const known = actions[`${host} ${String(action)} ${String(version)}`];
  if (known === undefined) {
    return errorOf(new VendorError('InvalidAction', 'There is no such action here.'));
  }
  const record = (content: object, errcode: number): void =>
    outbox.add({ at: now().toISOString(), kind: String(action), content, errcode });
  try {
    const input = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    const result = known(input);
    record(shown({ ...input, ...result }), 0);
    return result;
  } catch (error) {
    const known = error instanceof VendorError;
    const refusal = known ? error : new VendorError('InternalError', 'The stand-in failed.');
    record({ Code: refusal.code }, 1);
    return errorOf(refusal);
  }
}

const errorOf = ({ code, message }: VendorError) => ({ Error: { Code: code, Message: message } });

/** A picture is named by its length, so that the outbox stays readable. */
const shown = (content: Readonly<Record<string, unknown>>): object =>
  'ImageBase64' in content
    ? { ...content, ImageBase64: `${String(content['ImageBase64']).length} characters` }
    : content;
