import { createHash } from 'node:crypto';
import { failures } from '../engine/errors';
import type { MessagePush } from '../functions/message-push';
import type { OpenapiHandler } from '../http/admin';
import type { Outbox } from '../outbox';
import { checkImage, checkText } from './content-security';
import { checkMedia } from './media-check';
import { getUnlimitedCode } from './mini-program-code';
import type { OpenAnswer, OpenInterface } from './open-interface';
import type { ReadByLink } from './own-link';
import type { PhoneCodes } from './phone-number';
import { readPrintedText } from './printed-text';
import { decodeArguments, encodeAnswer, encodeFault, encodeJsonAnswer } from './protobuf';
import type { Quotas } from './quotas';
import { sendSubscribeMessage } from './subscribe-message';
import type { Subscriptions } from './subscriptions';

export type OpenInterfaceParts = {
  readonly phoneCodes: PhoneCodes;
  readonly subscriptions: Subscriptions;
  readonly quotas: Quotas;
  readonly push: MessagePush;
  readonly read: ReadByLink;
  /** Pages of the published program, where they are known. */
  readonly pages: readonly string[] | null;
  readonly outbox: Outbox;
  readonly now: () => Date;
  /** Whether a door's settings ask for an open interface. */
  readonly permits: (door: string, name: string) => boolean;
};

/** The open interfaces of WeChat that a function can call here; any other is refused by name. */
export function openInterfaces(parts: OpenInterfaceParts): OpenapiHandler {
  const { phoneCodes, subscriptions, quotas, read, pages, outbox, now } = parts;
  const known: Readonly<Record<string, OpenInterface>> = {
    'security.msgSecCheck': checkText,
    'security.imgSecCheck': checkImage,
    'security.mediaCheckAsync': checkMedia(parts),
    'wxacode.getUnlimited': getUnlimitedCode(pages),
    'subscribeMessage.send': sendSubscribeMessage(subscriptions),
    'phonenumber.getPhoneNumber': phoneCodes.getPhoneNumber,
    'ocr.printedText': readPrintedText(read),
  };
  return async (fields, call) => {
    const name = fields.get('apiName')?.toString('utf8') ?? '';
    const action = fields.get('action')?.toString('utf8') ?? '';
    const called = Object.hasOwn(known, name) ? known[name] : undefined;
    if (action !== 'wx.openApi' || !called) {
      throw failures.unsupported(`openapi ${(name || action).slice(0, 80)}`);
    }
    const given = decodeArguments(fields.get('requestData') ?? Buffer.alloc(0));
    const record = (errcode: number): void =>
      outbox.add({ at: now().toISOString(), kind: name, content: shown(given), errcode });
    // A program beside the functions has no settings that could permit or forbid.
    if (call.stats && !parts.permits(call.stats.door, name)) {
      record(notPermitted);
      return encodeFault(notPermitted);
    }
    const answer = quotas.take(name) ?? (await called(given));
    record('json' in answer ? answer.json.errcode : 0);
    return encode(answer);
  };
}

/** The door's `config.json` does not list the interface under `permissions.openapi`. */
const notPermitted = -604_101;

const encode = (answer: OpenAnswer): Uint8Array =>
  'json' in answer ? encodeJsonAnswer(answer.json) : encodeAnswer(answer.bytes, answer.contentType);

/** Bytes are named by length and digest, so that the outbox stays readable. */
const shown = (given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key,
      Buffer.isBuffer(value)
        ? { bytes: value.length, sha256: createHash('sha256').update(value).digest('hex') }
        : value,
    ]),
  );
