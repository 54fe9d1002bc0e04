import { limits } from '@contract/limits';
import type { Output } from '@contract/index';
import type { Context, ReadHandler } from '@server/kernel/handler';
import { Cards, isOpenTo } from '../../card';
import { relationsTo } from '../../exchange';
import { cellOf } from '../grid';
import { type PresenceRecord, Presences } from '../records';
import { codeOf, codesAround, presenceIdOf, withinKm } from '../rules';

type Person = Output<'location.nearby'>['people'][number];

/**
 * Only for whoever is out themselves, and only from where they are. Cells are compared by their
 * codes; how many cells lie between is all that is told of a distance, in two steps.
 */
export const listNearby: ReadHandler<'location.nearby'> = async (context, { at }) => {
  const { owner, now, store, refuse } = context;
  const mine = await store.mine(Presences).get(presenceIdOf(owner));
  if (mine === null || mine.until <= now) {
    return { until: null, people: [] };
  }
  if (at === undefined) {
    return { until: mine.until, people: [] };
  }
  const centre = cellOf(at);
  if (codeOf(centre) !== mine.cell) {
    return refuse('location/moved');
  }
  const around = codesAround(centre);
  const found = await store.exposed(Presences).list({
    where: { cell: { in: [...around.keys()] }, until: { gt: now } },
    order: {},
    limit: limits.nearbyPeople + 1,
  });
  const people = await shownOf(context, found);
  const near = people.map(({ person, cell }) => ({
    ...person,
    withinKm: withinKm(around.get(cell) ?? limits.nearbyRings),
  }));
  near.sort((a, b) => a.withinKm - b.withinKm || (a.name < b.name ? -1 : 1));
  return { until: mine.until, people: near.slice(0, limits.nearbyPeople) };
};

type Shown = { readonly person: Omit<Person, 'withinKm'>; readonly cell: string };

async function shownOf(
  context: Context<'location.nearby'>,
  presences: readonly PresenceRecord[],
): Promise<readonly Shown[]> {
  const [cards, relationOf] = await Promise.all([
    context.store.shared(Cards).many(
      presences.map(({ card }) => card),
      ['state', 'name', 'title', 'organisation', 'share', 'visibility', 'published'],
    ),
    relationsTo(
      context,
      presences.map(({ owner }) => owner),
    ),
  ]);
  const byId = new Map(cards.map((card) => [card._id as string, card]));
  return presences.flatMap(({ card: id, owner, cell }) => {
    const card = byId.get(id);
    const relation = relationOf(owner);
    const { state, name, share } = card ?? {};
    if (card === undefined || state !== 'live' || relation === null || !name || !share) {
      return [];
    }
    const open = (field: 'title' | 'organisation') =>
      isOpenTo(card, field, relation) ? (card[field] ?? null) : null;
    return [
      { person: { share, name, title: open('title'), organisation: open('organisation') }, cell },
    ];
  });
}
