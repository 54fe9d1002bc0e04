import type { ReadHandler } from '@server/kernel/handler';
import { wholeOf } from '../whole';

export const readWhole: ReadHandler<'holder.whole'> = async (context, { ids }) => {
  const whole = await wholeOf(context, ids);
  return {
    entries: whole.map(({ entry, note, card }) => ({
      id: entry._id,
      savedAt: entry.savedAt,
      starred: entry.starred ?? false,
      group: entry.group ?? null,
      tags: [...(entry.tags ?? [])],
      note,
      card,
    })),
  };
};
