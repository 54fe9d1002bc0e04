import type { CardId, Instant } from '@contract/values';
import type { Login } from '@server/kernel/records';
import { countFor } from '@server/store/count-for';
import type { Granted } from '@server/store/granted';
import { spend } from '@server/store/spent';
import { Cards, isLive } from '../card';
import { CardDays, CountedOpenings } from './records';
import { cardDayIdOf, dayOf } from './rules';

type Opening = {
  /** Its random number: one opening counts once, however often it is sent. */
  readonly number: string;
  readonly card: Granted<CardId>;
  readonly login: Login;
  readonly now: Instant;
};

/**
 * Counts an opening, and keeps nothing of whoever opened. It may be lost between its two steps; a
 * statistic can bear that, and nothing is ever counted twice. False where it was counted already.
 */
export async function countOpening({ number, card, login, now }: Opening): Promise<boolean> {
  const day = dayOf(now);
  if (!isFirstToday(`${login}/${card}`, day) || !(await spend(CountedOpenings, number, day))) {
    return false;
  }
  const id = cardDayIdOf(card, day);
  const about = { collection: Cards, id: card, isThere: isLive, purpose: 'card' } as const;
  const begin = (owner: (typeof CardDays.record & object)['owner']) => ({
    ...{ _id: id, owner, card, day },
    opens: 1,
  });
  await countFor(CardDays, 'opens', begin, { about, now, id });
  return true;
}

const lookersKept = 10_000;
const lookers = new Map<string, string>();

/**
 * A person counts once for a card and a day, as far as this instance remembers; in its memory and
 * nowhere else, so that looking leaves no trace.
 */
function isFirstToday(looker: string, day: string): boolean {
  if (lookers.get(looker) === day) {
    return false;
  }
  lookers.set(looker, day);
  if (lookers.size > lookersKept) {
    const [oldest] = lookers.keys();
    lookers.delete(oldest ?? '');
  }
  return true;
}
