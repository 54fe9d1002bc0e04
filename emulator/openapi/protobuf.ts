import { parse } from 'protobufjs';
import * as z from 'zod/mini';
import { failures } from '../engine/errors';

/** The two messages of the SDK's open interface calls; only the fields that it reads or writes. */
const { root } = parse(`syntax = "proto3";
message Pair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
message Pairs { repeated Pair pairs = 1; }
message Request { int32 apiType = 1; Pairs openapiData = 2; }
message Response {
  bytes respData = 1;
  string contentType = 2;
  int32 errorCode = 3;
  uint32 httpCode = 4;
  int32 svrkitErrorCode = 6;
}`);
const requestType = root.lookupType('Request');
const responseType = root.lookupType('Response');

const Request = z.object({
  apiType: z._default(z.number(), 0),
  openapiData: z.optional(
    z.object({
      pairs: z._default(
        z.array(
          z.object({
            key: z.string(),
            value: z._default(z.instanceof(Uint8Array), new Uint8Array()),
            filename: z.optional(z.string()),
          }),
        ),
        [],
      ),
    }),
  ),
});

/** Arguments as they were given: JSON values, and bytes for media. */
export function decodeArguments(bytes: Uint8Array): Record<string, unknown> {
  const request = Request.parse(requestType.decode(bytes));
  if (request.apiType !== 0) {
    throw failures.unsupported(`the open interface of type ${request.apiType}`);
  }
  const pairs = request.openapiData?.pairs ?? [];
  return Object.fromEntries(
    pairs.map(({ key, value, filename }) => [
      key,
      filename ? Buffer.from(value) : (JSON.parse(Buffer.from(value).toString('utf8')) as unknown),
    ]),
  );
}

export const encodeJsonAnswer = (value: unknown): Uint8Array =>
  encodeAnswer(Buffer.from(JSON.stringify(value)), 'application/json; charset=utf-8');

export const encodeAnswer = (respData: Uint8Array, contentType: string): Uint8Array =>
  encode({ respData, contentType, errorCode: 0 });

/** A failure of the platform itself, before WeChat's interface is asked. */
export const encodeFault = (errorCode: number): Uint8Array =>
  encode({ respData: new Uint8Array(), contentType: 'application/json', errorCode });

const encode = (response: {
  respData: Uint8Array;
  contentType: string;
  errorCode: number;
}): Uint8Array => responseType.encode({ ...response, httpCode: 200, svrkitErrorCode: 0 }).finish();
