import { createHash } from 'node:crypto';
import { failures } from '../engine/errors';
import type { OpenapiHandler } from '../http/admin';
import type { Outbox } from '../outbox';
import { checkImage, checkText } from './content-security';
import { getUnlimitedCode } from './mini-program-code';
import type { OpenInterface } from './open-interface';
import type { PhoneCodes } from './phone-number';
import { decodeArguments, encodeAnswer, encodeJsonAnswer } from './protobuf';
import { sendSubscribeMessage } from './subscribe-message';

/** The open interfaces of WeChat that a function can call here; any other is refused by name. */
export function openInterfaces(parts: {
  readonly phoneCodes: PhoneCodes;
  readonly outbox: Outbox;
  readonly now: () => Date;
}): OpenapiHandler {
  const known: Readonly<Record<string, OpenInterface>> = {
    'security.msgSecCheck': checkText,
    'security.imgSecCheck': checkImage,
    'wxacode.getUnlimited': getUnlimitedCode,
    'subscribeMessage.send': sendSubscribeMessage,
    'phonenumber.getPhoneNumber': parts.phoneCodes.getPhoneNumber,
  };
  return async (fields) => {
    const name = fields.get('apiName')?.toString('utf8') ?? '';
    const action = fields.get('action')?.toString('utf8') ?? '';
    const called = Object.hasOwn(known, name) ? known[name] : undefined;
    if (action !== 'wx.openApi' || !called) {
      throw failures.unsupported(`openapi ${(name || action).slice(0, 80)}`);
    }
    const given = decodeArguments(fields.get('requestData') ?? Buffer.alloc(0));
    const answer = await called(given);
    const errcode = 'json' in answer ? answer.json.errcode : 0;
    const content = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, shown(value)]),
    );
    parts.outbox.add({ at: parts.now().toISOString(), kind: name, content, errcode });
    return 'json' in answer
      ? encodeJsonAnswer(answer.json)
      : encodeAnswer(answer.bytes, answer.contentType);
  };
}

/** Bytes are named by length and digest, so that the outbox stays readable. */
function shown(value: unknown): unknown {
  if (!Buffer.isBuffer(value)) {
    return value;
  }
  return { bytes: value.length, sha256: createHash('sha256').update(value).digest('hex') };
}
