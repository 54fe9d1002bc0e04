import { type PurposeId, purposes } from '@contract/policy/purposes';
import type { IsAgreed } from '@server/store/lawful';
import type { Reading } from '@server/store/reading';

// Stands in for the kernel's step of consent in a build that asks nobody: what a test of refusals
// must not fail to notice.
const everything = Object.keys(purposes) as PurposeId[];

export const consent = (): undefined => undefined;

export const readingFor = (): Reading => ({
  purposes: everything,
  own: true,
  isAgreed: () => true,
});

export const agreedBy =
  (account: unknown): IsAgreed =>
  () =>
    account !== null;
