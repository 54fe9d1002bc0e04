import type { WriteHandler } from '@server/kernel/handler';
import { Messages } from '../records';
import { messageIdOf } from '../rules';

export const removeMessage: WriteHandler<'message.remove'> =
  async ({ refuse }, { thread, number }) =>
  async ({ owner, store }) => {
    const isGone = await store.mine(Messages).remove(messageIdOf(thread, number, owner));
    return isGone ? {} : refuse('message/not-found');
  };
