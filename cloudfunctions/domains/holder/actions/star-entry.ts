import type { WriteHandler } from '@server/kernel/handler';
import { Entries } from '../records';

export const starEntry: WriteHandler<'holder.star'> =
  async ({ refuse }, { id, starred }) =>
  async ({ account, store }) => {
    const entry = await store.mine(Entries).peek(id);
    if (entry === null || entry.giving !== account.givings.holder) {
      return refuse('holder/not-found');
    }
    await store.mine(Entries).change(id, { starred: starred ? true : undefined });
    return { starred };
  };
