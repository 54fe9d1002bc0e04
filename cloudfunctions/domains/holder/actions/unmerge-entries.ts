import { limits } from '@contract/limits';
import type { Transaction, WriteHandler } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import type { Before, Kept } from '../merge';
import { Entries, Merges, Notes } from '../records';
import { rewritten, writtenFace } from '../written';

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

async function putBack({ account, store }: Own, { entry, note }: Kept): Promise<void> {
  const { _id: id, group, tags, starred } = entry;
  const face = writtenFace(entry);
  const there = await store.mine(Entries).change(id, {
    group,
    tags,
    starred,
    ...(face === null ? {} : rewritten(face)),
  });
  if (there !== null) {
    await store.mine(Notes).remove(id);
    await addNote({ account, store }, { entry, note });
  }
}

/** False where it is there: somebody kept the same card again meanwhile. */
async function bringBack({ account, store }: Own, { entry, note }: Kept): Promise<boolean> {
  if ((await store.mine(Entries).peek(entry._id)) !== null) {
    return false;
  }
  await store.mine(Entries).add(entry);
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
