import type { ActionName } from '@contract/index';
import type { AccountId, Instant, TraceId } from '@contract/values';
import { collection, item, plumbing, randomKey } from '@server/store/collection';

/**
 * The network log that the law asks for (网络安全法 23): where a write came from. It lies apart:
 * whose it is stands in it as a code that nothing else bears, no domain can read it, and whoever
 * is in charge of security sees it without names. Guests only read, so they leave nothing here.
 */
export type AccessRecord = {
  readonly _id: string;
  readonly owner: AccountId;
  readonly action: ActionName;
  readonly at: Instant;
  readonly traceId: TraceId;
  readonly ip?: string;
  /** While the address stands there whole. */
  readonly wholeUntil?: Instant;
  readonly install?: string;
};

export const Accesses = collection<AccessRecord>()({
  name: 'accesses',
  expiresLike: 'access.entry',
  ownedAs: 'code',
  fields: {
    _id: randomKey,
    owner: plumbing('Not the account number but a code of it that stands nowhere else.'),
    action: item('access.entry'),
    at: item('access.entry'),
    traceId: item('access.entry'),
    ip: item('device.ip'),
    wholeUntil: plumbing('Until when the address stands there whole; then its end goes.'),
    install: item('device.installId'),
  },
  indexes: [{ name: 'whole', keys: [['wholeUntil', 1]], unique: false }],
});
