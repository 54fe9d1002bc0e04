import type { AccountId, Instant } from '@contract/values';
import { keyedId } from '@server/store/keyed-hash';

/** The one answer a person can have to a question. */
export const answerIdOf = (owner: AccountId, question: string): string =>
  keyedId('s', 'answer', `${owner}/${question}`);

/** The day of a moment, in UTC as the server counts: `2026-11-24`. */
export const dayOf = (now: Instant): string => now.slice(0, 10);
