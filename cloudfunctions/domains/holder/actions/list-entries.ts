import { limits } from '@contract/limits';
import type { Context, ReadHandler } from '@server/kernel/handler';
import { Cards } from '../../card';
import { relationsTo } from '../../exchange';
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
  const view = await viewerOf(context, [...page, ...recent]);
  return {
    entries: page.map(view),
    recent: recent.map(view),
    total: account.kept,
    next: found.length > page.length ? (page.at(-1)?.place ?? null) : null,
  };
};

/** What the list shows of entries: of each card no more than its owner shows to this keeper. */
async function viewerOf(context: Context<'holder.list'>, entries: readonly EntryRecord[]) {
  const ids = [...new Set(entries.map(({ card }) => card))];
  const cards = await context.store.shared(Cards).many(ids, shownFields);
  const relationOf = await relationsTo(
    context,
    cards.map(({ owner }) => owner),
  );
  const byId = new Map<string, (typeof cards)[number]>(cards.map((card) => [card._id, card]));
  return (entry: EntryRecord) => {
    const card = byId.get(entry.card);
    return entryView(entry, card, card === undefined ? null : relationOf(card.owner));
  };
}

const shownFields = [
  'owner',
  'state',
  'name',
  'title',
  'organisation',
  'visibility',
  'published',
] as const;

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
