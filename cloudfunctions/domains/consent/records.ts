import type { ConsentPurposeId } from '@contract/policy/purposes';
import type { Language } from '@contract/policy/words';
import type { AccountId, Instant } from '@contract/values';
import { collection, item, randomKey, whose } from '@server/store/collection';

/** One line of the ledger. Lines are added, never changed. */
export type ConsentEvent = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly purpose: ConsentPurposeId;
  readonly state: 'given' | 'withdrawn';
  /** Which text was agreed to; with a withdrawal, the one agreed to last. */
  readonly version: string;
  readonly textHash?: string;
  readonly language?: Language;
  readonly at: Instant;
};

export const Consents = collection<ConsentEvent>()({
  name: 'consents',
  expiresLike: 'consent.event',
  fields: {
    _id: randomKey,
    owner: whose,
    purpose: item('consent.event'),
    state: item('consent.event'),
    version: item('consent.event'),
    textHash: item('consent.event'),
    language: item('consent.event'),
    at: item('consent.event'),
  },
  indexes: [
    {
      name: 'owner_at',
      keys: [
        ['owner', 1],
        ['at', -1],
      ],
      unique: false,
    },
  ],
});
