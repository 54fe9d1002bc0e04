import { limits } from '@contract/limits';
import type { EntryId } from '@contract/values';
import type { Asking } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import { type Reader, mostFound } from '@server/store/reader';
import { Entries, type EntryRecord, Notes } from './records';

export type Keeper = Pick<Asking<AccountRecord>, 'account'> & { readonly store: Reader };

/** All that somebody keeps, newest first: as many as a query gives, then what follows. */
export async function everyEntry({ account, store }: Keeper): Promise<readonly EntryRecord[]> {
  const all: EntryRecord[] = [];
  for (let more = true; more;) {
    const last = all.at(-1);
    const page = await store.mine(Entries).list({
      where: {
        giving: account.givings.holder,
        ...(last === undefined ? {} : { place: { lt: last.place } }),
      },
      order: { place: 'desc' },
      limit: mostFound,
    });
    all.push(...page);
    more = page.length === mostFound && all.length < limits.cardsKept;
  }
  return all;
}

/** What somebody wrote on the cards they keep, by entry. */
export async function everyNote({ account, store }: Keeper): Promise<ReadonlyMap<EntryId, string>> {
  const all = new Map<EntryId, string>();
  for (let last: EntryId | null = null, more = true; more;) {
    const page: readonly NoteOf[] = await store.mine(Notes).list({
      where: last === null ? {} : { _id: { gt: last } },
      order: { _id: 'asc' },
      limit: mostFound,
    });
    for (const { _id, note, giving } of page) {
      if (giving === account.givings.holder) {
        all.set(_id, note);
      }
    }
    last = page.at(-1)?._id ?? null;
    more = page.length === mostFound;
  }
  return all;
}

type NoteOf = { readonly _id: EntryId; readonly note: string; readonly giving: number };
