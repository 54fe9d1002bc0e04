import { phonePrefix } from '../runtime/phone-storage';

/** Forgets everything a person's phone keeps: storage, permissions, agreement to the guideline. */
export function clearPhone(store: Storage, openid: string): void {
  for (const key of Object.keys(store)) {
    if (key.startsWith(phonePrefix(openid))) {
      store.removeItem(key);
    }
  }
}
