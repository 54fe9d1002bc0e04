import { WxFailure } from './wx-failure';

/** WeChat's limits: 1 MB a key, 10 MB in all. Lengths are counted in characters of JSON. */
const LARGEST_VALUE = 1024 * 1024;
const LARGEST_TOTAL = 10 * 1024 * 1024;

/** One person's storage on one phone, kept in the browser between runs. */
export type PhoneStorage = {
  readonly get: (key: string) => { data: unknown } | null;
  readonly set: (key: string, data: unknown) => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
  readonly info: () => { keys: string[]; currentSize: number; limitSize: number };
};

/** Everything the browser keeps of one person's phone starts so. */
export const phonePrefix = (openid: string): string => `phone:${openid}:`;

export function createPhoneStorage(openid: string, store: Storage): PhoneStorage {
  const prefix = `${phonePrefix(openid)}storage:`;
  const keys = (): string[] =>
    Object.keys(store)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  const size = (): number =>
    keys().reduce((sum, key) => sum + (store.getItem(prefix + key)?.length ?? 0), 0);
  return {
    get(key) {
      const text = store.getItem(prefix + key);
      return text === null ? null : (JSON.parse(text) as { data: unknown });
    },
    set(key, data) {
      const text = JSON.stringify({ data });
      if (text.length > LARGEST_VALUE) {
        throw new WxFailure('exceed storage item max length');
      }
      if (size() + text.length > LARGEST_TOTAL) {
        throw new WxFailure('exceed storage max size');
      }
      store.setItem(prefix + key, text);
    },
    remove: (key) => store.removeItem(prefix + key),
    clear() {
      for (const key of keys()) {
        store.removeItem(prefix + key);
      }
    },
    info: () => ({
      keys: keys(),
      currentSize: Math.ceil(size() / 1024),
      limitSize: LARGEST_TOTAL / 1024,
    }),
  };
}
