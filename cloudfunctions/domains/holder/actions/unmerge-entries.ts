import { limits } from '@contract/limits';
import type { Transaction, WriteHandler } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import type { Before, Kept } from '../merge';
import { Entries, Merges, Notes } from '../records';
import { mentionsOf } from '../mentions';
import { rewrite, wholeFace } from '../written';

/** The one that stayed becomes what it was, if it is still there; the others come back. */
export const unmergeEntries: WriteHandler<'holder.unmerge'> =
  async ({ refuse }, { id }) =>
  async (transaction) => {
    const { account, store } = transaction;
    const merge = await store.mine(Merges).get(id);
    if (merge === null || merge.giving !== account.givings.holder) {
      return refuse('holder/not-found');
    }
    const { into, others } = JSON.parse(merge.before) as Before;
    if (account.kept + others.length > limits.cardsKept) {
      return refuse('holder/full');
    }
    await putBack(transaction, into);
    const restored: Kept[] = [];
    for (const kept of others) {
      if (await bringBack(transaction, kept)) {
        restored.push(kept);
      }
    }
    await store.mine(Merges).remove(id);
    await transaction.changeAccount({ kept: account.kept + restored.length });
    return { restored: restored.length };
  };

type Own = Transaction<AccountRecord>;

async function putBack(transaction: Own, { entry, note }: Kept): Promise<void> {
  const { account, store } = transaction;
  const { _id: id, group, tags, starred } = entry;
  const there = await store.mine(Entries).peek(id);
  if (there !== null) {
    const face = wholeFace(entry);
    const own = face === null ? {} : await rewrite(transaction, there, face);
    await store.mine(Entries).change(id, { group, tags, starred, ...own });
    await store.mine(Notes).remove(id);
    await addNote({ account, store }, { entry, note });
  }
}

/** False where it is there: somebody kept the same card again meanwhile. */
async function bringBack(transaction: Own, { entry, note }: Kept): Promise<boolean> {
  const { account, store } = transaction;
  if ((await store.mine(Entries).peek(entry._id)) !== null) {
    return false;
  }
  await store.mine(Entries).add(entry);
  const face = wholeFace(entry);
  if (face !== null) {
    // Who objected meanwhile is heard: what they are on is looked at as if it were new.
    const found = await mentionsOf(transaction, { _id: entry._id }, face);
    await store.mine(Entries).change(entry._id, found);
  }
  await addNote({ account, store }, { entry, note });
  return true;
}

async function addNote(
  { account, store }: Pick<Own, 'account' | 'store'>,
  { entry, note }: Kept,
): Promise<void> {
  if (note !== null) {
    await store.mine(Notes).add({ _id: entry._id, note, giving: account.givings.holder });
  }
}
