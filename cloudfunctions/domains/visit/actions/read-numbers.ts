import type { Instant } from '@contract/values';
import type { ReadHandler } from '@server/kernel/handler';
import { Cards } from '../../card';
import { countReturns } from '../../exchange';
import { countSince } from '../../holder';
import { CardDays } from '../records';
import { beginOf, partsOf, sum, told } from '../rules';

/**
 * Openings come from the lines of the days; what people keep, like and returned is counted where it
 * lies, so that it goes down when somebody takes it back or leaves.
 */
export const readNumbers: ReadHandler<'visit.numbers'> = async (context, { id, days }) => {
  const { owner, now, store, refuse } = context;
  const card = await store.mine(Cards).get(id);
  if (card === null || card.state !== 'live') {
    return refuse('card/not-found');
  }
  const from = beginOf(now, days);
  const since = `${from}T00:00:00.000Z` as Instant;
  const [lines, { saves, likes }, returns] = await Promise.all([
    store.mine(CardDays).list({
      where: { card: id, day: { gte: from } },
      order: { day: 'asc' },
      limit: days,
    }),
    countSince(store, id, since),
    countReturns(store, owner, id, since),
  ]);
  return {
    opens: told(sum(lines)),
    saves: told(saves),
    returns,
    likes: told(likes),
    parts: partsOf(now, days, lines).map((part) => ({ ...part, opens: told(part.opens) })),
  };
};
