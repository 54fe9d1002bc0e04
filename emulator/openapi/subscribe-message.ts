import * as z from 'zod/mini';
import { isOpenid } from '../openid';
import { accept, refuse, type OpenInterface } from './open-interface';
import type { Subscriptions } from './subscriptions';
import { wrongField } from './template-values';

const Data = z.record(z.string(), z.strictObject({ value: z.union([z.string(), z.number()]) }));
const states: readonly unknown[] = [undefined, 'developer', 'trial', 'formal'];
const languages: readonly unknown[] = [undefined, 'zh_CN', 'en_US', 'zh_HK', 'zh_TW'];

let lastMessage = 0;

/** Sends to those who agreed to this template: each agreement is for one message. */
export const sendSubscribeMessage =
  (subscriptions: Subscriptions): OpenInterface =>
  (given) => {
    const { touser, template_id: template, page = '', data } = given;
    if (typeof touser !== 'string' || !isOpenid(touser)) {
      return refuse(40_003, 'invalid openid');
    }
    if (typeof template !== 'string' || template === '') {
      return refuse(40_037, 'invalid template_id');
    }
    const argument = wrongArgument(given, data);
    if (argument !== null) {
      return refuse(47_003, `argument invalid! ${argument}`);
    }
    if (typeof page !== 'string' || page.startsWith('/')) {
      return refuse(41_030, 'invalid page');
    }
    if (!subscriptions.take(touser, template)) {
      return refuse(43_101, 'user refuse to accept the msg');
    }
    lastMessage += 1;
    return accept({ msgid: lastMessage });
  };

function wrongArgument(given: Record<string, unknown>, data: unknown): string | null {
  const parsed = Data.safeParse(data);
  if (!parsed.success) {
    return 'data';
  }
  const field = wrongField(parsed.data);
  if (field !== null) {
    return `data.${field}.value invalid`;
  }
  if (!states.includes(given['miniprogram_state'])) {
    return 'miniprogram_state';
  }
  return languages.includes(given['lang']) ? null : 'lang';
}
