import { limits } from '@contract/limits';
import type { ReadHandler } from '@server/kernel/handler';
import { type Marks, alikeIn } from '../alike';
import { everyEntry } from '../kept';
import { Merges, type EntryRecord } from '../records';
import { type Seen, seenIn } from '../seen';
import { writtenFace } from '../written';

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

/** A name alone is shared by too many; with its organisation it says who. */
function marksOf(entry: EntryRecord, { view: { name, organisation } }: Seen): Marks {
  const { mobile, secondMobile, email, secondEmail } = writtenFace(entry) ?? {};
  return {
    id: entry._id,
    mobile: filled(mobile, secondMobile),
    email: filled(email, secondEmail),
    name: name === null || organisation === null ? [] : filled(`${name}\0${organisation}`),
  };
}

const filled = (...values: readonly (string | undefined)[]): readonly string[] =>
  values.flatMap((value) => value?.toLowerCase() ?? []);
