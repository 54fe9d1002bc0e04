import type { AccountId } from '@contract/values';
import { collection, item, plumbing, whose } from './collection';

/** A person's data key, wrapped. Destroying it makes everything sealed with it unreadable. */
export type KeyRecord = {
  readonly _id: AccountId;
  readonly owner: AccountId;
  readonly wrapped: string;
};

export const Keys = collection<KeyRecord>()({
  name: 'keys',
  sealedBy: 'master',
  fields: {
    _id: plumbing('The account number: each person has one key.'),
    owner: whose,
    wrapped: item('account.key'),
  },
});
