import { canonical } from '@contract/policy/canonical';
import type { CardSeen } from '@contract/card';
import type { EntryId } from '@contract/values';
import type { WrittenFace, WrittenRow } from '@contract/written';
import type { Transaction } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import { keyedId } from '@server/store/keyed-hash';
import type { Changes } from '@server/store/table';
import { placeOf } from '@server/store/time';
import { pinyinOfName, pinyinOfOrganisation, withLink } from '../card';
import { Entries, type EntryRecord, Notes } from './records';

/** What lies in an entry of a card that its keeper wrote down: how to reach a person is sealed. */
function fieldsOf({ name, title, department, organisation, ...contacts }: WrittenFace) {
  const named = { name, title, department, organisation };
  return {
    written: withoutGaps(named),
    namePinyin: pinyinOfName(name),
    ...(organisation === undefined
      ? {}
      : { organisationPinyin: pinyinOfOrganisation(organisation) }),
    ...(Object.keys(contacts).length === 0 ? {} : { contacts: JSON.stringify(contacts) }),
  };
}

const withoutGaps = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** The same as a change: what is not written any more is taken away. */
export const rewritten = (face: WrittenFace): Changes<EntryRecord> => ({
  organisationPinyin: undefined,
  contacts: undefined,
  ...fieldsOf(face),
});

/** The whole of what was written; null of the card of somebody else. */
export const writtenFace = ({ written, contacts }: EntryRecord): WrittenFace | null =>
  written === undefined
    ? null
    : { ...written, ...(contacts === undefined ? {} : (JSON.parse(contacts) as object)) };

/** It is the keeper's own: they see all of it, and there is nobody to return a card to. */
export const writtenSeen = (face: WrittenFace): CardSeen => ({
  ...withLink(face),
  template: 'plain',
  opensOnReturn: [],
  opensOnApproval: [],
});

/** Follows from what is written, so that the same row brought in again is known. */
export const writtenId = (account: AccountRecord, face: WrittenFace): EntryId =>
  keyedId(
    'h',
    'written',
    `${account.owner}/${account.givings.holder}/${canonical(face)}`,
  ) as EntryId;

/** Adds one row. The caller has made sure that there is room and that it is not there. */
export async function addWritten(
  { account, now, store }: Pick<Transaction<AccountRecord>, 'account' | 'now' | 'store'>,
  id: EntryId,
  { face, group, tags = [], note }: WrittenRow,
): Promise<void> {
  const giving = account.givings.holder;
  const once = [...new Set(tags)];
  await store.mine(Entries).add({
    _id: id,
    ...fieldsOf(face),
    savedAt: now,
    giving,
    place: placeOf(now, id),
    ...(group === undefined ? {} : { group }),
    ...(once.length === 0 ? {} : { tags: once }),
  });
  if (note !== undefined) {
    await store.mine(Notes).add({ _id: id, note, giving });
  }
}
