import { limits } from '@contract/limits';
import type { WriteHandler } from '@server/kernel/handler';
import { newEntryId } from '@server/kernel/new-id';
import { addWritten } from '../written';

export const writeEntry: WriteHandler<'holder.write'> = async ({ refuse }, row) => {
  const id = newEntryId();
  return async (transaction) => {
    const { account } = transaction;
    if (account.kept >= limits.cardsKept) {
      return refuse('holder/full');
    }
    const closed = await addWritten(transaction, id, row);
    await transaction.changeAccount({ kept: account.kept + 1 });
    return { id, closed: [...closed] };
  };
};
