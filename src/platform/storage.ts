import Taro from '@tarojs/taro';
import { atBuild } from '@contract/policy/at-build';
import type { StorageKeyName } from '@contract/policy/storage-keys';

const DAY_MS = 86_400_000;
type Rule = (typeof atBuild)['storage'][StorageKeyName];
const rules = atBuild.storage;
const declared: Readonly<Record<string, Rule>> = rules;
// The object's own keys are exactly the declared names.
const names = Object.keys(rules) as StorageKeyName[];

/**
 * What lies under a declared key, or null where there is nothing, its days are over, the person
 * does not want it kept, or the phone has no storage for us.
 */
export function readStored(key: StorageKeyName, now = Date.now()): unknown {
  ruleOf(key);
  const kept = get(key);
  if (!isKept(kept)) {
    return null;
  }
  if (kept.until !== null && kept.until <= now) {
    remove(key);
    return null;
  }
  return kept.value;
}

/** False where the phone had no room or the person does not want it; what was there stays. */
export function writeStored(key: StorageKeyName, value: unknown, now = Date.now()): boolean {
  const { days } = ruleOf(key);
  if (isRefused(key)) {
    return false;
  }
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
  remove(key);
}

/** Leaving or refusing: nothing about the person stays on the phone, their settings do. */
export function forgetPersonal(): void {
  names.filter((key) => rules[key].personal).forEach(remove);
}

/** Whether the person said that this is not to be kept here. */
export function isRefused(key: StorageKeyName): boolean {
  return rules[key].refusable && refusedKeys().includes(key);
}

/**
 * Refusing clears what is there at once, and it does not come back until it is allowed again. Of
 * the refusal nothing is left once nothing is refused any more.
 */
export function setRefused(key: StorageKeyName, refused: boolean): void {
  if (!ruleOf(key).refusable) {
    return;
  }
  const others = refusedKeys().filter((other) => other !== key);
  const all = refused ? [...others, key] : others;
  if (refused) {
    remove(key);
  }
  if (all.length === 0) {
    remove('refusedKeys');
  } else {
    writeStored('refusedKeys', all);
  }
}

function refusedKeys(): readonly string[] {
  const kept = readStored('refusedKeys');
  return Array.isArray(kept) ? kept.map(String) : [];
}

type Kept = { readonly value: unknown; readonly until: number | null };

function get(key: StorageKeyName): unknown {
  try {
    return Taro.getStorageSync(key);
  } catch {
    return null;
  }
}

function remove(key: StorageKeyName): void {
  try {
    Taro.removeStorageSync(key);
  } catch {
    // Where nothing can be stored, nothing is there.
  }
}

/** Policy clause 3.2: a key that the list of storage does not name may not exist. */
function ruleOf(key: string): Rule {
  const rule = Object.keys(declared).includes(key) ? declared[key] : undefined;
  if (rule === undefined) {
    throw new Error('This storage key is not declared in contract/policy/storage-keys.ts.');
  }
  return rule;
}

function isKept(kept: unknown): kept is Kept {
  return typeof kept === 'object' && kept !== null && 'value' in kept && 'until' in kept;
}
