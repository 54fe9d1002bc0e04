import { limits } from '@contract/limits';
import type { Parsed } from '@contract/index';
import type { WriteHandler } from '@server/kernel/handler';
import type { Changes } from '@server/store/table';
import { Entries, type EntryRecord } from '../records';
import { removeKept } from '../remove';

type Change = Parsed<'holder.arrange'>['change'];

/** The same for several at once. One that has no room for another tag keeps those it has. */
export const arrangeEntries: WriteHandler<'holder.arrange'> =
  async (_context, { ids, change }) =>
  async (transaction) => {
    const { account, store } = transaction;
    const entries = store.mine(Entries);
    let changed = 0;
    let full = 0;
    for (const id of new Set(ids)) {
      const entry = await entries.peek(id);
      if (entry === null || entry.giving !== account.givings.holder) {
        continue;
      }
      const changes = changesOf(entry, change);
      if (changes === 'full') {
        full += 1;
        continue;
      }
      await (changes === 'remove' ? removeKept(store, entry) : entries.change(id, changes));
      changed += 1;
    }
    if ('remove' in change && changed > 0) {
      await transaction.changeAccount({ kept: account.kept - changed });
    }
    return { changed, full };
  };

function changesOf(
  { tags = [] }: EntryRecord,
  change: Change,
): Changes<EntryRecord> | 'remove' | 'full' {
  if ('remove' in change) {
    return 'remove';
  }
  if ('group' in change) {
    return { group: change.group ?? undefined };
  }
  if ('starred' in change) {
    return { starred: change.starred ? true : undefined };
  }
  const others = tags.filter((tag) => !('removeTag' in change) || tag !== change.removeTag);
  const all = 'addTag' in change ? [...new Set([...others, change.addTag])] : others;
  return all.length > limits.tagsPerEntry ? 'full' : { tags: all.length === 0 ? undefined : all };
}
