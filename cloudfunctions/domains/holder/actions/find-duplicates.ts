import type { CardSeen } from '@contract/card';
import { limits } from '@contract/limits';
import type { ReadHandler } from '@server/kernel/handler';
import { type Marks, alikeIn } from '../alike';
import { facesIn } from '../faces';
import { everyEntry } from '../kept';
import { Merges } from '../records';

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
  const faceOf = await facesIn(context, all);
  const groups = alikeIn(
    all.flatMap((entry) => {
      const face = faceOf(entry);
      return face === null ? [] : [{ id: entry._id, ...marksOf(face) }];
    }),
  );
  return {
    groups: groups
      .slice(0, limits.duplicateGroups)
      .map(({ ids, by }) => ({ ids: ids.slice(0, limits.mergedAtOnce + 1), by })),
    total: groups.length,
    merges: merges.map(({ _id, into, at, count }) => ({ id: _id, into, at, count })),
  };
};

/** A name alone is shared by too many; with its organisation it says who. */
function marksOf(face: CardSeen): Omit<Marks, 'id'> {
  const { name, organisation, mobile, secondMobile, email, secondEmail } = face;
  const filled = (...values: (string | undefined)[]) =>
    values.flatMap((value) => value?.toLowerCase() ?? []);
  return {
    mobile: filled(mobile, secondMobile),
    email: filled(email, secondEmail),
    name: organisation === undefined ? [] : filled(`${name}\0${organisation}`),
  };
}
