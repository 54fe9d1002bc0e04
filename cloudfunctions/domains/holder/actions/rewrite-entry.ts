import type { WriteHandler } from '@server/kernel/handler';
import { Entries } from '../records';
import { rewrite } from '../written';

/** Only what its keeper wrote down is theirs to change; the card of somebody else is not. */
export const rewriteEntry: WriteHandler<'holder.rewrite'> =
  async ({ refuse }, { id, face }) =>
  async (transaction) => {
    const { account, store } = transaction;
    const entry = await store.mine(Entries).peek(id);
    if (entry?.written === undefined || entry.giving !== account.givings.holder) {
      return refuse('holder/not-found');
    }
    await store.mine(Entries).change(id, await rewrite(transaction, entry, face));
    return { rewritten: true };
  };
