import type { ConsentsNow } from '@contract/consent';
import type { PolicyState } from '@contract/policy-state';
import type { ConsentPurposeId } from '@contract/policy/purposes';
import { purposeIds } from '@contract/policy/purposes';
import { clausesOf } from '@contract/policy/scope';
import type { PolicyVersion } from '@contract/policy/versions';
import { startOf, upcomingVersion, versionInForce } from '@contract/policy/versions/in-force';
import { scopes } from '@contract/policy/versions/scopes';
import type { Instant } from '@contract/values';
import type { AccountRecord } from '@server/kernel/records';
import { changedBetween } from './clause-hashes';
import { statesOf } from './rules';

/** Which text is in force, and which is coming with what changed in it. */
export function policyState(now: Instant): PolicyState {
  const inForce = versionInForce(now);
  const next = upcomingVersion(now);
  return { inForce, notice: next === null ? null : noticeOf(inForce, next, now) };
}

const dayMs = 86_400_000;

const noticeOf = (inForce: PolicyVersion, next: PolicyVersion, now: Instant) => ({
  ...next,
  daysLeft: Math.ceil((Date.parse(startOf(next.effectiveAt)) - Date.parse(now)) / dayMs),
  changed: [...changedBetween(inForce.id, next.id)],
});

/** All that a person agrees to, and what of it they are to be asked about again. */
export const consentsNow = (account: AccountRecord, now: Instant): ConsentsNow => ({
  purposes: statesOf(account),
  agreed: versionsOf(account),
  changed: changedFor(account, now),
  asked: askedOf(account, now),
});

const versionsOf = ({ agreed }: AccountRecord): ConsentsNow['agreed'] =>
  Object.fromEntries(Object.entries(agreed).map(([id, { version }]) => [id, version]));

/**
 * The purposes of a person that the text in force says something else about than the one they
 * agreed to. Nobody is asked about what they did not agree to, nor about what stayed as it was.
 */
function changedFor({ agreed }: Pick<AccountRecord, 'agreed'>, now: Instant): ConsentPurposeId[] {
  const { id } = versionInForce(now);
  return purposeIds.filter((purpose) => {
    const version = agreed[purpose]?.version;
    return version !== undefined && isChanged(purpose, version, id);
  });
}

/** Those of them that the person was not asked about: once for each version, and no more. */
function askedOf(
  account: Pick<AccountRecord, 'agreed' | 'declined'>,
  now: Instant,
): ConsentPurposeId[] {
  const { id } = versionInForce(now);
  return changedFor(account, now).filter((purpose) => account.declined[purpose] !== id);
}

function isChanged(purpose: ConsentPurposeId, from: string, to: string): boolean {
  const changed = changedBetween(from, to);
  return (
    clausesOf(purpose).some((clause) => changed.includes(clause)) ||
    scopeAt(from, purpose) !== scopeAt(to, purpose)
  );
}

const scopeAt = (version: string, purpose: ConsentPurposeId): string | undefined =>
  (scopes as Readonly<Record<string, Readonly<Record<string, string>>>>)[version]?.[purpose];
