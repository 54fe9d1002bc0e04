import { timeFor } from '@server/kernel/erasure';
import type { WriteHandler } from '@server/kernel/handler';
import { workOffClearing } from '../clearing';
import { Clearings, Threads } from '../records';
import { threadIdOf } from '../rules';

const inlineMs = 1500;

/** Out of sight at once; removing it all takes longer than a transaction may. */
export const clearThread: WriteHandler<'message.clear'> =
  async ({ refuse }, { thread }) =>
  async (transaction) => {
    const { owner, store } = transaction;
    const id = threadIdOf(thread, owner);
    const known = await store.mine(Threads).get(id);
    if (known === null) {
      return refuse('message/not-found');
    }
    const { count: upTo } = known;
    await store.mine(Threads).change(id, { cleared: upTo, unread: 0, place: '' });
    const order = { thread, upTo };
    if ((await store.mine(Clearings).change(id, order)) === null) {
      await store.mine(Clearings).add({ _id: id, ...order });
    }
    transaction.afterwards(async () => {
      await workOffClearing({ owner, ...order }, timeFor(inlineMs));
    });
    return {};
  };
