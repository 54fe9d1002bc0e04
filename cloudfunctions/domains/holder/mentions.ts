import type { EntryId } from '@contract/values';
import type { WrittenFace } from '@contract/written';
import type { Transaction } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import { type Granted, asOwned, grant } from '@server/store/granted';
import { type Restrict, mentionsFor, restrictedAfter } from '../bystander';
import { Entries, type EntryRecord } from './records';

/**
 * Under which contacts a card that was written down can be found by the people on it, and which of
 * its fields are closed for it. The entry is the caller's own, there or about to be added.
 */
export const mentionsOf = (
  { account, store }: Pick<Transaction<AccountRecord>, 'account' | 'store'>,
  { _id, mentions = [] }: Pick<EntryRecord, '_id' | 'mentions'>,
  face: WrittenFace,
): ReturnType<typeof mentionsFor> => {
  const record = grant(asOwned({ _id }));
  const giving = account.givings.holder;
  return mentionsFor({ store }, { kind: 'entry', record, before: mentions, giving }, face);
};

/** Closes or opens fields of a written card for somebody who stands on it; its keeper too. */
export const restrict: Restrict = ({ store }, entry, what, closes) =>
  store.restrictable(Entries).change(entry as Granted<EntryId>, restrictedAfter(what, closes));
