import type { WriteHandler } from '@server/kernel/handler';
import { Threads } from '../records';
import { threadIdOf, unreadAfter } from '../rules';

export const markRead: WriteHandler<'message.mark'> =
  async ({ refuse }, { thread, upTo }) =>
  async ({ owner, store }) => {
    const id = threadIdOf(thread, owner);
    const known = await store.mine(Threads).get(id);
    if (known === null) {
      return refuse('message/not-found');
    }
    const unread = unreadAfter(known, upTo);
    await store.mine(Threads).change(id, { unread });
    return { unread };
  };
