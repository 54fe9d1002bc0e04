import type { WriteHandler } from '@server/kernel/handler';
import { Entries } from '../records';

/** Liking again changes nothing: the first time stands. */
export const likeEntry: WriteHandler<'holder.like'> =
  async ({ refuse }, { id, liked }) =>
  async ({ account, now, store }) => {
    const entry = await store.mine(Entries).peek(id);
    if (entry === null || entry.giving !== account.givings.holder) {
      return refuse('holder/not-found');
    }
    await store.mine(Entries).change(id, { likedAt: liked ? (entry.likedAt ?? now) : undefined });
    return { liked };
  };
