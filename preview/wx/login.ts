import type { Phone } from '../runtime/phone';
import { WxFailure } from '../runtime/wx-failure';
import { api } from './api';

/** Identity comes from the cloud call itself; the code is only there for whoever asks. */
export function loginApis(phone: Phone) {
  return {
    login: api('login', () => {
      if (!phone.settings().online) {
        throw new WxFailure('request:fail ');
      }
      return { code: crypto.randomUUID().replaceAll('-', '') };
    }),
    checkSession: api('checkSession', () => undefined),
  };
}
