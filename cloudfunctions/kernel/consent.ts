import type { ActionSpec } from '@contract/action';
import type { PurposeId } from '@contract/policy/purposes';
import { type IsAgreed, isLive } from '@server/store/lawful';
import type { Reading } from '@server/store/reading';
import type { AccountRecord } from './records';
import { Refusal } from './refusal';

/**
 * Step 4. Every purpose of the action must be agreed to, or rest on the law. A guest has agreed to
 * nothing yet: an action that lets guests in either needs no purpose, or brings the agreement
 * along, and then the store judges each field against what the action writes down.
 */
export function consent(spec: Pick<ActionSpec, 'purposes'>, account: AccountRecord | null): void {
  if (account !== null && !spec.purposes.every((purpose) => isLive(purpose, agreedBy(account)))) {
    throw new Refusal('consent/missing');
  }
}

/** What an action may read for, on behalf of somebody who agrees to `isAgreed`. */
export function readingFor(
  { purposes, reads = [] }: Pick<ActionSpec, 'purposes' | 'reads'>,
  isAgreed: IsAgreed,
): Reading {
  const further = reads === 'own' ? [reads] : reads;
  const others = further.filter((read) => read !== 'own');
  return { purposes: [...purposes, ...others], own: others.length < further.length, isAgreed };
}

/** What a person agrees to at this moment, and since which version; a guest to nothing. */
export const agreedBy =
  (account: Pick<AccountRecord, 'purposes' | 'agreed'> | null): IsAgreed =>
  (purpose: PurposeId, since = '') => {
    if (account === null || !Object.hasOwn(account.purposes, purpose)) {
      return false;
    }
    const given = purpose as keyof AccountRecord['purposes'];
    // Versions are called by their dates, so that the later one is the greater one.
    return account.purposes[given] === true && (account.agreed[given]?.version ?? '') >= since;
  };
