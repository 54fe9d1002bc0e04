import type { WriteHandler } from '@server/kernel/handler';
import { Entries, Notes, Opens, Places } from '../records';

export const removeEntry: WriteHandler<'holder.remove'> =
  async ({ refuse }, { id }) =>
  async (transaction) => {
    const { account, store } = transaction;
    const entry = await store.mine(Entries).peek(id);
    if (entry === null || entry.giving !== account.givings.holder) {
      return refuse('holder/not-found');
    }
    await store.mine(Entries).remove(id);
    await store.mine(Opens).remove(id);
    await store.mine(Places).remove(id);
    await store.mine(Notes).remove(id);
    await transaction.changeAccount({ kept: account.kept - 1 });
    return { removed: true };
  };
