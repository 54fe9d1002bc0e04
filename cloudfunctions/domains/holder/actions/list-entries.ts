import { limits } from '@contract/limits';
import type { ReadHandler } from '@server/kernel/handler';
import { Cards } from '../../card';
import { Entries } from '../records';
import { entryView } from '../rules';

export const listEntries: ReadHandler<'holder.list'> = async ({ account, store }, { after }) => {
  const found = await store.mine(Entries).list({
    where: {
      giving: account.givings.holder,
      ...(after === undefined ? {} : { place: { lt: after } }),
    },
    order: { place: 'desc' },
    limit: limits.pageSize + 1,
  });
  const page = found.slice(0, limits.pageSize);
  const cards = await store.shared(Cards).many(
    page.map(({ card }) => card),
    ['state', 'name', 'title', 'organisation'],
  );
  const byId = new Map<string, (typeof cards)[number]>(cards.map((card) => [card._id, card]));
  return {
    entries: page.map((entry) => entryView(entry, byId.get(entry.card))),
    total: account.kept,
    next: found.length > page.length ? (page.at(-1)?.place ?? null) : null,
  };
};
