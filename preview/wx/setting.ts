import { openSettings } from '../runtime/open-settings';
import type { Phone } from '../runtime/phone';
import type { Scope } from '../runtime/permissions';
import { api } from './api';

export function settingApis(phone: Phone) {
  return {
    getSetting: api('getSetting', () => ({ authSetting: phone.permissions.asked() })),
    openSetting: api('openSetting', async () => ({ authSetting: await openSettings(phone) })),
    authorize: api('authorize', ({ scope }: { scope: Scope }) => phone.permissions.pass(scope)),
  };
}
