import type { AccountId, Instant } from '@contract/values';
import { collection, item, nobodys, plumbing } from '@server/store/collection';

/** A code that is out: to one contact, for one person on one installation. */
export type CodeRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly code: string;
  readonly tries: number;
  readonly validUntil: Instant;
};

export const Codes = collection<CodeRecord>()({
  name: 'codes',
  expiresLike: 'bystander.code',
  fields: {
    _id: plumbing('A keyed hash of the contact and of who asked, so that there is one for both.'),
    owner: nobodys,
    code: item('bystander.code'),
    tries: plumbing('How often it was tried, right or wrong.'),
    validUntil: plumbing('Until when it is good; it lies a day at most.'),
  },
});

/** How many codes went to a contact, to a device or to an address on a day. */
export type CodeCountRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly count: number;
};

export const CodeCounts = collection<CodeCountRecord>()({
  name: 'codecounts',
  expiresLike: 'limit.counter',
  fields: {
    _id: plumbing('A keyed hash of what is counted and of the day.'),
    owner: nobodys,
    count: item('limit.counter'),
  },
});
