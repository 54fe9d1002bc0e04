import { hasBuiltin } from '../components';
import type { Phone } from '../runtime/phone';
import { USER_FOLDER } from '../runtime/files';
import { supportedOpenTypes } from '../runtime/open-types';

type Listener = (value: never) => void;

/** The app's own life and what is asked about WeChat itself. */
export function appApis({ life }: Pick<Phone, 'life'>, has: (name: string) => boolean) {
  return {
    env: { USER_DATA_PATH: USER_FOLDER },
    canIUse: (schema: string): boolean => canIUse(schema, has),
    nextTick: (work: () => void): void => void Promise.resolve().then(work),
    getLaunchOptionsSync: () => life.launchOptions(),
    getEnterOptionsSync: () => life.enterOptions(),
    onAppShow: (listener: Listener) => life.on('show', listener),
    offAppShow: (listener?: Listener) => life.off('show', listener),
    onAppHide: (listener: Listener) => life.on('hide', listener),
    offAppHide: (listener?: Listener) => life.off('hide', listener),
    onError: (listener: Listener) => life.on('error', listener),
    offError: (listener?: Listener) => life.off('error', listener),
    onUnhandledRejection: (listener: Listener) => life.on('unhandledRejection', listener),
    offUnhandledRejection: (listener?: Listener) => life.off('unhandledRejection', listener),
    getUpdateManager: () => ({
      onCheckForUpdate: (listener: (result: { hasUpdate: boolean }) => void) =>
        listener({ hasUpdate: false }),
      onUpdateReady: (): void => undefined,
      onUpdateFailed: (): void => undefined,
      applyUpdate: (): void => undefined,
    }),
  };
}

/** Honest: what the preview has not got, cannot be used. */
function canIUse(schema: string, has: (name: string) => boolean): boolean {
  const [first = '', second, third] = schema.split('.');
  if (hasBuiltin(first)) {
    return second !== 'open-type' || third === undefined || supportedOpenTypes.includes(third);
  }
  return has(first);
}
