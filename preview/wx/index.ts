import { Unsupported } from '../runtime/faults';
import type { Phone } from '../runtime/phone';
import type { PhoneStorage } from '../runtime/phone-storage';
import { appApis } from './app';
import { byteApis } from './bytes';
import { canvasApis } from './canvas';
import { clipboardApis } from './clipboard';
import { cloudApis } from './cloud';
import { contactApis } from './contacts';
import { deviceApis } from './device';
import { fileSystemApis } from './file-system';
import { interactionApis } from './interaction';
import { locationApis } from './location';
import { loginApis } from './login';
import { mediaApis } from './media';
import { messageFileApis } from './message-file';
import { navigationApis } from './navigation';
import { networkApis } from './network';
import { navigationBarApis } from './navigation-bar';
import { pageScrollApis } from './page-scroll';
import { privacyApis } from './privacy';
import { selectorQueryApis } from './selector-query';
import { settingApis } from './setting';
import { shareApis } from './share';
import { storageApis } from './storage';
import { subscribeApis } from './subscribe';
import { systemInfoApis } from './system-info';
import { tabBarApis } from './tab-bar';
import { themeApis } from './theme';

/**
 * The `wx` object of one phone. What WeChat has and the preview has not is there too, and throws
 * its own name when it is called; `canIUse` says no to it.
 */
export function createWx(phone: Phone, storage: PhoneStorage): Record<string, unknown> {
  const supported: Record<string, unknown> = {
    ...appApis(phone, (name) => Object.hasOwn(supported, name)),
    ...byteApis(),
    ...canvasApis(phone),
    ...clipboardApis(phone),
    ...cloudApis(phone),
    ...contactApis(phone),
    ...deviceApis(),
    ...fileSystemApis(phone),
    ...interactionApis(phone),
    ...locationApis(phone),
    ...loginApis(phone),
    ...mediaApis(phone),
    ...messageFileApis(phone),
    ...navigationApis(phone),
    ...networkApis(phone),
    ...navigationBarApis(phone),
    ...pageScrollApis(phone),
    ...tabBarApis(phone),
    ...privacyApis(phone),
    ...selectorQueryApis(phone),
    ...settingApis(phone),
    ...shareApis(phone),
    ...storageApis(storage),
    ...subscribeApis(phone),
    ...systemInfoApis(phone),
    ...themeApis(phone),
  };
  const missing = phone.bundle.apiNames
    .filter((name) => !Object.hasOwn(supported, name))
    .map((name): [string, unknown] => [name, refusal(name, phone)]);
  return { ...supported, ...Object.fromEntries(missing) };
}

function refusal(name: string, { faults }: Phone): () => never {
  return () => {
    const error = new Unsupported(`wx.${name}`);
    faults.report(`wx.${name}`, error);
    throw error;
  };
}
