import { limits } from '@contract/limits';
import type { ReadHandler } from '@server/kernel/handler';
import { sharing } from '../alike';
import { everyEntry } from '../kept';
import { marksIn, marksOf } from '../marks';
import { seenIn } from '../seen';

/** Looked for among what the keeper sees, as duplicates are. */
export const findAlike: ReadHandler<'holder.alike'> = async (context, { face }) => {
  const all = await everyEntry(context);
  const seen = await seenIn(context, all);
  const byId = new Map(all.map((entry) => [entry._id, entry]));
  const found = sharing(
    marksIn(face),
    all.map((entry) => marksOf(entry, seen(entry))),
  );
  return {
    entries: found.slice(0, limits.alikeShown).flatMap(({ id, by }) => {
      const entry = byId.get(id);
      return entry === undefined ? [] : [{ entry: seen(entry).view, by }];
    }),
  };
};
