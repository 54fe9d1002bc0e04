import { limits } from '@contract/limits';
import type { WriteHandler } from '@server/kernel/handler';
import { Entries } from '../records';
import { addWritten, writtenId } from '../written';

/** Row after row, until there is no room: how many are left is said, so that none is lost unseen. */
export const importEntries: WriteHandler<'holder.import'> =
  async (_context, { rows }) =>
  async (transaction) => {
    const { account, store } = transaction;
    const room = limits.cardsKept - account.kept;
    const added = new Set<string>();
    const closed: number[] = [];
    let known = 0;
    for (const [index, row] of rows.entries()) {
      const id = writtenId(account, row.face);
      if (added.has(id) || (await store.mine(Entries).peek(id)) !== null) {
        known += 1;
      } else if (added.size < room) {
        added.add(id);
        if ((await addWritten(transaction, id, row)).length > 0) {
          closed.push(index);
        }
      } else {
        break;
      }
    }
    if (added.size > 0) {
      await transaction.changeAccount({ kept: account.kept + added.size });
    }
    return { kept: added.size, known, left: rows.length - added.size - known, closed };
  };
