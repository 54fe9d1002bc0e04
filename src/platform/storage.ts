import Taro from '@tarojs/taro';
import { storageKeys, type StorageKey, type StorageKeyName } from '@contract/policy/storage-keys';

const DAY_MS = 86_400_000;
const declared: Readonly<Record<string, StorageKey>> = storageKeys;

/** What lies under a declared key, or null where there is nothing or its days are over. */
export function readStored(key: StorageKeyName, now = Date.now()): unknown {
  ruleOf(key);
  const kept: unknown = Taro.getStorageSync(key);
  if (!isKept(kept)) {
    return null;
  }
  if (kept.until !== null && kept.until <= now) {
    Taro.removeStorageSync(key);
    return null;
  }
  return kept.value;
}

/** False where the phone had no room; what was there before stays. */
export function writeStored(key: StorageKeyName, value: unknown, now = Date.now()): boolean {
  const { days } = ruleOf(key);
  const until = days === null ? null : now + days * DAY_MS;
  try {
    Taro.setStorageSync(key, { value, until } satisfies Kept);
    return true;
  } catch {
    return false;
  }
}

export function dropStored(key: StorageKeyName): void {
  ruleOf(key);
  Taro.removeStorageSync(key);
}

/** Leaving or refusing: nothing about the person stays on the phone, their settings do. */
export function forgetPersonal(): void {
  for (const [key, rule] of Object.entries(declared)) {
    if (rule.personal) {
      Taro.removeStorageSync(key);
    }
  }
}

type Kept = { readonly value: unknown; readonly until: number | null };

/** Policy clause 3.2: a key that the list of storage does not name may not exist. */
function ruleOf(key: string): StorageKey {
  const rule = Object.keys(declared).includes(key) ? declared[key] : undefined;
  if (rule === undefined) {
    throw new Error('This storage key is not declared in contract/policy/storage-keys.ts.');
  }
  return rule;
}

function isKept(kept: unknown): kept is Kept {
  return typeof kept === 'object' && kept !== null && 'value' in kept && 'until' in kept;
}
