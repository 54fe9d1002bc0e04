import type { CardSeen } from '@contract/card';
import type { EntryId } from '@contract/values';
import { facesIn } from './faces';
import type { Keeper } from './kept';
import { Entries, type EntryRecord, Notes } from './records';

type Whole = {
  readonly entry: EntryRecord;
  readonly note: string | null;
  /** Null where it was withdrawn or its owner left. */
  readonly card: CardSeen | null;
};

/**
 * Everything a keeper sees of some kept cards, in the order asked for. What is not there, or not
 * theirs, is left out.
 */
export async function wholeOf(keeper: Keeper, ids: readonly EntryId[]): Promise<readonly Whole[]> {
  const { account, store } = keeper;
  const once = [...new Set(ids)];
  const [found, notes] = await Promise.all([
    store.mine(Entries).many(once),
    store.mine(Notes).many(once),
  ]);
  const kept = found.filter(({ giving }) => giving === account.givings.holder);
  const faceOf = await facesIn(keeper, kept);
  const noteOf = new Map(notes.map(({ _id, note }) => [_id, note]));
  const entryOf = new Map(kept.map((entry) => [entry._id, entry]));
  return once
    .flatMap((id) => entryOf.get(id) ?? [])
    .map((entry) => ({ entry, note: noteOf.get(entry._id) ?? null, card: faceOf(entry) }));
}
