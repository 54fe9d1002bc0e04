import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export type Credentials = { readonly secretId: string; readonly secretKey: string };

export type SignedRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

const authorization =
  /^TC3-HMAC-SHA256 Credential=([^/,]+)\/(\d{4}-\d{2}-\d{2})\/([a-z]+)\/tc3_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;
const validSeconds = 300;

/**
 * What is wrong with a request's TC3-HMAC-SHA256 signature, as the vendor's code, or null where it
 * is right (Tencent Cloud, "Signature v3").
 */
export function signatureFault(
  { method, path, headers, body }: SignedRequest,
  { secretId, secretKey }: Credentials,
  now: Date,
): string | null {
  const [, id, date = '', service = '', signed = '', signature = ''] =
    authorization.exec(headers.authorization ?? '') ?? [];
  if (id === undefined) {
    return 'AuthFailure.SignatureFailure';
  }
  if (id !== secretId) {
    return 'AuthFailure.SecretIdNotFound';
  }
  const timestamp = Number(headers['x-tc-timestamp']);
  if (!(Math.abs(now.getTime() / 1000 - timestamp) <= validSeconds)) {
    return 'AuthFailure.SignatureExpire';
  }
  const names = signed.split(';');
  const isWhole = ['content-type', 'host'].every((name) => names.includes(name));
  const isToday = new Date(timestamp * 1000).toISOString().startsWith(date);
  const isOurs = (headers.host ?? '').startsWith(`${service}.`);
  const lines = names.map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`).join('');
  const canonical = [method, path, '', lines, signed, sha256(body)].join('\n');
  const scope = `${date}/${service}/tc3_request`;
  const toSign = ['TC3-HMAC-SHA256', String(timestamp), scope, sha256(canonical)].join('\n');
  const key = [date, service, 'tc3_request'].reduce<string | Buffer>(hmac, `TC3${secretKey}`);
  const right = hmac(key, toSign);
  const isRight = timingSafeEqual(right, Buffer.from(signature, 'hex'));
  return isWhole && isToday && isOurs && isRight ? null : 'AuthFailure.SignatureFailure';
}

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();
