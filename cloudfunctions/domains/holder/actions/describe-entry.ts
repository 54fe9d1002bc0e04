import type { WriteHandler } from '@server/kernel/handler';
import { Entries, Notes } from '../records';

/** A tag that is named twice is there once. */
export const describeEntry: WriteHandler<'holder.describe'> =
  async ({ refuse }, { id, group, tags, note }) =>
  async ({ account, store }) => {
    const entry = await store.mine(Entries).peek(id);
    if (entry === null || entry.giving !== account.givings.holder) {
      return refuse('holder/not-found');
    }
    const once = [...new Set(tags)];
    await store.mine(Entries).change(id, { group, tags: once.length === 0 ? undefined : once });
    await store.mine(Notes).remove(id);
    if (note !== undefined) {
      await store.mine(Notes).add({ _id: id, note, giving: account.givings.holder });
    }
    return { described: true };
  };
