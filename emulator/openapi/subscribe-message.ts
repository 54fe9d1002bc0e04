import * as z from 'zod/mini';
import { isOpenid } from '../openid';
import { accept, refuse, type OpenInterface } from './open-interface';

const Data = z.record(z.string(), z.strictObject({ value: z.union([z.string(), z.number()]) }));
const states: readonly unknown[] = ['developer', 'trial', 'formal'];

let lastMessage = 0;

/** Takes every well formed message: who subscribed to what is not kept. */
export const sendSubscribeMessage: OpenInterface = (given) => {
  const { touser, template_id: template, page = '', data, miniprogram_state: state } = given;
  if (typeof touser !== 'string' || !isOpenid(touser)) {
    return refuse(40_003, 'invalid openid');
  }
  if (typeof template !== 'string' || template === '') {
    return refuse(40_037, 'invalid template_id');
  }
  if (!Data.safeParse(data).success) {
    return refuse(47_003, 'argument invalid! data');
  }
  if (typeof page !== 'string' || page.startsWith('/')) {
    return refuse(41_030, 'invalid page');
  }
  if (state !== undefined && !states.includes(state)) {
    return refuse(47_003, 'argument invalid! miniprogram_state');
  }
  lastMessage += 1;
  return accept({ msgid: lastMessage });
};
