import type { AccountView } from '@contract/account';
import type { ConsentsNow } from '@contract/consent';
import type { ActionName } from '@contract/index';
import { forgetPersonal } from '@phone/platform/storage';
import type { Answer } from './answer';
import { readFirstPaint } from './first-paint';
import { isWrite } from './writes';

/** Null is a guest; undefined means that no answer has said it yet. */
export type Me = AccountView | null | undefined;

let me: Me;
let isFirst = true;
let changes = 0;
const listeners = new Set<() => void>();
const leftListeners = new Set<() => void>();

/** The signed-in person as the last answer told it; before any, as the last visit left it. */
export function currentMe(): Me {
  if (isFirst) {
    isFirst = false;
    me = readFirstPaint()?.account ?? undefined;
  }
  return me;
}

export function subscribeMe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells when somebody who was signed in is no longer. */
export function onLeft(listener: () => void): void {
  leftListeners.add(listener);
}

/** Counts what this phone changed about the account. */
export function meChanges(): number {
  return changes;
}

/** A read that began before the phone's last change may be older than it and says nothing. */
export function learnMe<N extends ActionName>(
  name: N,
  answer: Answer<N>,
  changesBefore: number,
): void {
  const write = isWrite(name);
  if (!write && changesBefore !== changes) {
    return;
  }
  const learned = told(name, answer);
  if (learned === undefined) {
    return;
  }
  if (write) {
    changes += 1;
  }
  setMe(learned);
}

function setMe(next: AccountView | null): void {
  const wasMember = currentMe() !== null && currentMe() !== undefined;
  me = next;
  if (wasMember && next === null) {
    // The account was erased: the phone keeps nothing of it either.
    forgetPersonal();
    leftListeners.forEach((listener) => listener());
  }
  for (const listener of [...listeners]) {
    listener();
  }
}

/** What an answer says about the signed-in person; undefined where it says nothing. */
function told<N extends ActionName>(name: N, answer: Answer<N>): Me {
  if (!answer.ok) {
    return answer.error === 'account/required' ? null : undefined;
  }
  // Every output in the contract is an object.
  const value = answer.value as object;
  if ('account' in value) {
    return value.account as AccountView | null;
  }
  const known = currentMe() ?? undefined;
  if (known === undefined) {
    return undefined;
  }
  if (name === 'rights.stay') {
    return { ...known, state: 'live', leavesAt: null };
  }
  if (name === 'rights.leave' && 'leavesAt' in value) {
    return { ...known, state: 'leaving', leavesAt: value.leavesAt as AccountView['leavesAt'] };
  }
  // Every consent answers with all that is agreed to now.
  if (!('asked' in value)) {
    return undefined;
  }
  const { purposes, agreed, changed, asked } = value as ConsentsNow;
  return { ...known, purposes, agreed, changed, asked };
}
