import type { ConsentState } from '@contract/consent-receipt';
import type { ConsentKind, ConsentPurposeId } from '@contract/policy/purposes';
import type { Language } from '@contract/policy/words';
import type { AccountId, Instant } from '@contract/values';
import { collection, item, plumbing, whose } from '@server/store/collection';

/**
 * One line of the ledger: what was said about one purpose, about which text, and when. Lines are
 * added, never changed, and each holds the hash of the one before it.
 */
export type ConsentEvent = {
  readonly _id: string;
  readonly owner: AccountId;
  /** Counts the person's events from 1. */
  readonly number: number;
  readonly purposeId: ConsentPurposeId;
  readonly kind: ConsentKind;
  readonly state: ConsentState;
  /** Which text was agreed to or refused; where a consent ends, the one it had been given to. */
  readonly policyVersion: string;
  readonly textHash: string;
  /** The clauses the purpose rests on. A list: their ids have dots, which keys may not have. */
  readonly clauseHashes: readonly ClauseHash[];
  /** With a consent: the language on the screen, and the proof of what was shown. */
  readonly language?: Language;
  readonly shownToken?: string;
  readonly at: Instant;
  readonly prevHash: string;
  readonly hash: string;
};
export type ClauseHash = { readonly clause: string; readonly hash: string };

const event = item('consent.event');

export const Consents = collection<ConsentEvent>()({
  name: 'consents',
  expiresLike: 'consent.event',
  appendOnly: true,
  fields: {
    _id: plumbing('The account number and the event number: no place in the chain is taken twice.'),
    owner: whose,
    number: event,
    purposeId: event,
    kind: event,
    state: event,
    policyVersion: event,
    textHash: event,
    clauseHashes: event,
    language: event,
    shownToken: event,
    at: event,
    prevHash: event,
    hash: event,
  },
  indexes: [
    {
      name: 'owner_number',
      keys: [
        ['owner', 1],
        ['number', -1],
      ],
      unique: true,
    },
  ],
});
