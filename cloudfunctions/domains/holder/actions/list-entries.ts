import { limits } from '@contract/limits';
import type { Context, ReadHandler } from '@server/kernel/handler';
import { Cards } from '../../card';
import { Entries, type EntryRecord, Opens } from '../records';
import { entryView } from '../rules';

export const listEntries: ReadHandler<'holder.list'> = async (context, { after }) => {
  const { account, store } = context;
  const [found, recent] = await Promise.all([
    store.mine(Entries).list({
      where: {
        giving: account.givings.holder,
        ...(after === undefined ? {} : { place: { lt: after } }),
      },
      order: { place: 'desc' },
      limit: limits.pageSize + 1,
    }),
    after === undefined ? recentlyOpened(context) : [],
  ]);
  const page = found.slice(0, limits.pageSize);
  const ids = new Set([...page, ...recent].map(({ card }) => card));
  const cards = await store
    .shared(Cards)
    .many([...ids], ['state', 'name', 'title', 'organisation']);
  const byId = new Map<string, (typeof cards)[number]>(cards.map((card) => [card._id, card]));
  const view = (entry: EntryRecord) => entryView(entry, byId.get(entry.card));
  return {
    entries: page.map(view),
    recent: recent.map(view),
    total: account.kept,
    next: found.length > page.length ? (page.at(-1)?.place ?? null) : null,
  };
};

/** The latest first; nothing, and nothing is read, unless that was agreed to. */
async function recentlyOpened({
  account,
  store,
}: Context<'holder.list'>): Promise<readonly EntryRecord[]> {
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
