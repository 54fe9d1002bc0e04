import type { Invoker } from '../functions/invoker';
import { MessagePush } from '../functions/message-push';
import type { OpenapiHandler } from '../http/admin';
import type { Outbox } from '../outbox';
import type { LocalCloudOptions } from '../types';
import { openInterfaces } from './open-interfaces';
import { readOwnLink } from './own-link';
import { PhoneCodes } from './phone-number';
import { Quotas } from './quotas';
import { Subscriptions } from './subscriptions';

/** WeChat beside the cloud: what it answers to functions, what it pushes, what people tapped. */
export type Wechat = {
  readonly phoneCodes: PhoneCodes;
  readonly subscriptions: Subscriptions;
  readonly push: MessagePush;
  readonly openapi: OpenapiHandler;
};

export function openWechat(
  options: LocalCloudOptions,
  cloud: {
    readonly invoker: Invoker;
    readonly outbox: Outbox;
    readonly now: () => Date;
    readonly url: () => string;
    readonly log: (line: string) => void;
  },
): Wechat {
  const { invoker, outbox, now, url, log } = cloud;
  const { functionsDir, pages = null, limits = {} } = options;
  const phoneCodes = new PhoneCodes(now);
  const subscriptions = new Subscriptions();
  const push = new MessagePush(functionsDir, invoker, log);
  const openapi = openInterfaces({
    phoneCodes,
    subscriptions,
    push,
    outbox,
    pages,
    now,
    quotas: new Quotas(limits.quotas ?? {}, now),
    read: readOwnLink(url),
    permits: (door, name) => invoker.permits(door, name),
  });
  return { phoneCodes, subscriptions, push, openapi };
}
