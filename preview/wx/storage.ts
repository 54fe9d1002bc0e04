import type { PhoneStorage } from '../runtime/phone-storage';
import { WxFailure } from '../runtime/wx-failure';
import { api, textParameter } from './api';

type Keyed = { key: string };

export function storageApis(storage: PhoneStorage) {
  const now = <T>(name: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw error instanceof WxFailure ? new Error(`${name}:fail ${error.reason}`) : error;
    }
  };
  return {
    getStorageSync: (key: string) => storage.get(textParameter(key, 'key'))?.data ?? '',
    setStorageSync: (key: string, data: unknown) =>
      now('setStorageSync', () => storage.set(textParameter(key, 'key'), data)),
    removeStorageSync: (key: string) => storage.remove(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => storage.info(),
    getStorage: api('getStorage', ({ key }: Keyed) => {
      const found = storage.get(textParameter(key, 'key'));
      if (found === null) {
        throw new WxFailure('data not found');
      }
      return found;
    }),
    setStorage: api('setStorage', ({ key, data }: Keyed & { data: unknown }) =>
      storage.set(textParameter(key, 'key'), data),
    ),
    removeStorage: api('removeStorage', ({ key }: Keyed) =>
      storage.remove(textParameter(key, 'key')),
    ),
    clearStorage: api('clearStorage', () => storage.clear()),
    getStorageInfo: api('getStorageInfo', () => storage.info()),
  };
}
