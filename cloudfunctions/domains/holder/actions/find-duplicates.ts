import { limits } from '@contract/limits';
import type { ReadHandler } from '@server/kernel/handler';
import { alikeIn } from '../alike';
import { everyEntry } from '../kept';
import { marksOf } from '../marks';
import { Merges } from '../records';
import { seenIn } from '../seen';

/** Judged by what the keeper sees of each card, and by nothing that is closed to them. */
export const findDuplicates: ReadHandler<'holder.duplicates'> = async (context) => {
  const { account, store } = context;
  const [all, merges] = await Promise.all([
    everyEntry(context),
    store.mine(Merges).list({
      where: { giving: account.givings.holder },
      order: { at: 'desc' },
      limit: limits.mergesShown,
    }),
  ]);
  const seen = await seenIn(context, all);
  const groups = alikeIn(all.map((entry) => marksOf(entry, seen(entry))));
  return {
    groups: groups
      .slice(0, limits.duplicateGroups)
      .map(({ ids, by }) => ({ ids: ids.slice(0, limits.mergedAtOnce + 1), by })),
    total: groups.length,
    merges: merges.map(({ _id, into, at, count }) => ({ id: _id, into, at, count })),
  };
};
