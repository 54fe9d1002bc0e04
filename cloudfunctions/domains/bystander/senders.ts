import type { AccountId, Instant } from '@contract/values';

type Send = (
  to: string,
  code: { readonly code: string; readonly minutes: number },
  about: { readonly who: AccountId; readonly now: Instant },
) => Promise<
  | { readonly done: true }
  | { readonly done: false; readonly why: 'not-permitted' | 'unavailable' | 'refused' }
>;

/** How codes get out; the door hands it in. */
export type Senders = { readonly sendCodeBySms: Send; readonly sendCodeByMail: Send };
