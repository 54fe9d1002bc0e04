import { limits } from '@contract/limits';
import type { Visitor } from '@contract/visit';
import type { Context, ReadHandler } from '@server/kernel/handler';
import { Cards, isOpenTo } from '../../card';
import { blockedAmong, relationsTo } from '../../exchange';
import { type VisitRecord, Visits } from '../records';

/** The card is read as the asker's own first: nobody else's visitors can be asked for. */
export const listVisitors: ReadHandler<'visit.visitors'> = async (context, { id, before }) => {
  const { store, refuse } = context;
  const card = await store.mine(Cards).get(id);
  if (card === null || card.state !== 'live') {
    return refuse('card/not-found');
  }
  const found = await store.ours(Visits).list('other', {
    where: { card: id, ...(before === undefined ? {} : { place: { lt: before } }) },
    order: { place: 'desc' },
    limit: limits.pageSize + 1,
  });
  const page = found.slice(0, limits.pageSize);
  const last = page.at(-1);
  const next = found.length > page.length && last !== undefined ? last.place : null;
  return { visitors: await shownOf(context, page), next };
};

/** Of each visitor what their card shows to the asker; nobody whom either of the two blocked. */
async function shownOf(
  context: Context<'visit.visitors'>,
  visits: readonly VisitRecord[],
): Promise<Visitor[]> {
  const { owner: me, store } = context;
  const people = visits.map(({ owner }) => owner);
  const [cards, relationOf, blocked] = await Promise.all([
    store.shared(Cards).many(
      visits.map(({ visitorCard }) => visitorCard),
      ['state', 'name', 'title', 'organisation', 'share', 'visibility', 'published'],
    ),
    relationsTo(context, people),
    blockedAmong(me, store, people),
  ]);
  const byId = new Map<string, (typeof cards)[number]>(cards.map((card) => [card._id, card]));
  return visits.flatMap(({ visitorCard, owner, at }) => {
    const card = byId.get(visitorCard);
    const relation = relationOf(owner);
    const { state, name, share } = card ?? {};
    if (card === undefined || state !== 'live' || relation === null || blocked.has(owner)) {
      return [];
    }
    if (name === undefined || share === undefined) {
      return [];
    }
    const open = (field: 'title' | 'organisation') =>
      isOpenTo(card, field, relation) ? (card[field] ?? null) : null;
    return [{ name, title: open('title'), organisation: open('organisation'), share, at }];
  });
}
