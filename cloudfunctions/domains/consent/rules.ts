import type { Agreement } from '@contract/consent';
import { type ConsentPurposeId, purposeIds } from '@contract/policy/purposes';
import { type PolicyVersion, currentVersion } from '@contract/policy/versions';

/** Only the text that is in force can be agreed to, letter by letter. */
export const isCurrent = (
  { version, hash }: Pick<Agreement, 'version' | 'hash'>,
  current: PolicyVersion = currentVersion,
): boolean => version === current.id && hash === current.hash;

type PerPurpose<T> = Record<ConsentPurposeId, T>;

/** The same word for every purpose. */
export const forEach = <T>(word: (purpose: ConsentPurposeId) => T): PerPurpose<T> =>
  Object.fromEntries(purposeIds.map((purpose) => [purpose, word(purpose)])) as PerPurpose<T>;
