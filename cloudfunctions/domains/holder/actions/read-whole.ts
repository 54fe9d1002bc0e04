import type { ReadHandler } from '@server/kernel/handler';
import { Entries, Notes } from '../records';
import { facesIn } from '../faces';

export const readWhole: ReadHandler<'holder.whole'> = async (context, { ids }) => {
  const { account, store } = context;
  const [found, notes] = await Promise.all([
    store.mine(Entries).many([...new Set(ids)]),
    store.mine(Notes).many([...new Set(ids)]),
  ]);
  const kept = found.filter(({ giving }) => giving === account.givings.holder);
  const faceOf = await facesIn(context, kept);
  const noteOf = new Map(notes.map(({ _id, note }) => [_id, note]));
  return {
    entries: kept.map((entry) => ({
      id: entry._id,
      savedAt: entry.savedAt,
      starred: entry.starred ?? false,
      group: entry.group ?? null,
      tags: [...(entry.tags ?? [])],
      note: noteOf.get(entry._id) ?? null,
      card: faceOf(entry),
    })),
  };
};
