import type { WriteHandler } from '@server/kernel/handler';
import { Entries } from '../records';
import { removeKept } from '../remove';

export const removeEntry: WriteHandler<'holder.remove'> =
  async ({ refuse }, { id }) =>
  async (transaction) => {
    const { account, store } = transaction;
    const entry = await store.mine(Entries).peek(id);
    if (entry === null || entry.giving !== account.givings.holder) {
      return refuse('holder/not-found');
    }
    await removeKept(store, entry);
    await transaction.changeAccount({ kept: account.kept - 1 });
    return { removed: true };
  };
