import type { Agreement, PurposeStates } from '@contract/consent';
import type { ConsentState } from '@contract/consent-receipt';
import { type ConsentPurposeId, purposeIds } from '@contract/policy/purposes';
import type { PolicyVersion } from '@contract/policy/versions';
import type { Language } from '@contract/policy/words';
import type { AccountRecord } from '@server/kernel/records';

/** Something to be said in the ledger about one purpose. */
export type Word = {
  readonly purpose: ConsentPurposeId;
  readonly state: ConsentState;
  readonly version: string;
  readonly language?: Language;
  readonly shown?: string;
};

type Consented = Pick<AccountRecord, 'agreed' | 'declined'>;

/** Only the text that is in force can be agreed to, letter by letter. */
export const isInForce = (
  { version, hash }: Pick<Agreement, 'version' | 'hash'>,
  inForce: PolicyVersion,
): boolean => version === inForce.id && hash === inForce.hash;

/** Agreeing again to what was agreed, under the same text, says nothing. */
export function wordsOfGiving(
  { agreed }: Pick<Consented, 'agreed'>,
  purposes: readonly ConsentPurposeId[],
  { version, language, shown }: Agreement,
): Word[] {
  return purposes.flatMap((purpose): Word[] => {
    const before = agreed[purpose]?.version;
    if (before === version) {
      return [];
    }
    const given = { purpose, state: 'given', version, language, shown } as const;
    return before === undefined
      ? [given]
      : [{ purpose, state: 'superseded', version: before }, given];
  });
}

/** A refusal leaves everything as it is: what was given to an older text goes on under it. */
export function wordsOfRefusing(
  { agreed, declined }: Consented,
  purposes: readonly ConsentPurposeId[],
  version: string,
): Word[] {
  return purposes
    .filter((purpose) => agreed[purpose]?.version !== version && declined[purpose] !== version)
    .map((purpose) => ({ purpose, state: 'refused', version }));
}

/** Taking back what is not given says nothing. */
export function wordsOfWithdrawing(
  { agreed }: Pick<Consented, 'agreed'>,
  purpose: ConsentPurposeId,
): Word[] {
  const before = agreed[purpose]?.version;
  return before === undefined ? [] : [{ purpose, state: 'withdrawn', version: before }];
}

/** What is given and what is not, for every purpose there is. */
export const statesOf = ({ purposes }: Pick<AccountRecord, 'purposes'>): PurposeStates =>
  forEach((purpose) => purposes[purpose] === true);

type PerPurpose<T> = Record<ConsentPurposeId, T>;

/** The same word for every purpose. */
export const forEach = <T>(word: (purpose: ConsentPurposeId) => T): PerPurpose<T> =>
  Object.fromEntries(purposeIds.map((purpose) => [purpose, word(purpose)])) as PerPurpose<T>;
