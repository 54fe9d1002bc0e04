import type { AccountId, Instant } from '@contract/values';
import { collection, item, plumbing, whose } from '@server/store/collection';

/** Proof that somebody left and was erased. The number says nothing to anybody any more. */
export type DepartureRecord = {
  readonly _id: AccountId;
  readonly owner: AccountId;
  readonly requestedAt: Instant;
  readonly erasedAt: Instant;
};

export const Departures = collection<DepartureRecord>()({
  name: 'departures',
  expiresLike: 'rights.departure',
  fields: {
    _id: plumbing('The account number that was: one person leaves once.'),
    owner: whose,
    requestedAt: item('rights.departure'),
    erasedAt: item('rights.departure'),
  },
});
