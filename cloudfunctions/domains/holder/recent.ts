import { limits } from '@contract/limits';
import type { Keeper } from './kept';
import { Entries, type EntryRecord, Opens } from './records';

/** Opened last, the latest first; nothing, and nothing is read, unless that was agreed to. */
export async function recentlyOpened({ account, store }: Keeper): Promise<readonly EntryRecord[]> {
  if (!account.purposes.personalise) {
    return [];
  }
  const opens = await store.mine(Opens).list({
    where: { giving: account.givings.personalise },
    order: { openedAt: 'desc' },
    limit: limits.recentEntries,
  });
  const entries = await store.mine(Entries).many(opens.map(({ _id }) => _id));
  const kept = entries.filter(({ giving }) => giving === account.givings.holder);
  return opens.flatMap(({ _id }) => kept.filter((entry) => entry._id === _id));
}
