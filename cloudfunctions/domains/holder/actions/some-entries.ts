import type { ReadHandler } from '@server/kernel/handler';
import { Entries } from '../records';
import { seenIn } from '../seen';

/** More of a list that was asked for, in its order. */
export const someEntries: ReadHandler<'holder.some'> = async (context, { ids }) => {
  const { account, store } = context;
  const found = await store.mine(Entries).many([...new Set(ids)]);
  const kept = found.filter(({ giving }) => giving === account.givings.holder);
  const seen = await seenIn(context, kept);
  const byId = new Map(kept.map((entry) => [entry._id, seen(entry).view]));
  return { entries: ids.flatMap((id) => byId.get(id) ?? []) };
};
