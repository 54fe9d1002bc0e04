import { personalDataIn } from '@server/kernel/declared-data';
import { removeAll, removeWhere } from '@server/kernel/erase';
import type { PersonalData } from '@server/kernel/personal-data';
import { CardDays, CountedOpenings, Visits } from './records';
import { dayOf } from './rules';

const declared = personalDataIn([Visits, CardDays]);

export const personalData: PersonalData = {
  ...declared,
  /** Without cards there is nothing to look at, and nothing to be seen by. */
  erase: async (order, timeLeft) => {
    const { owner, what, giving } = order;
    if (what === 'visit') {
      return removeWhere(Visits.name, { owner, giving: { lte: giving } }, timeLeft);
    }
    if (what !== 'card') {
      return declared.erase(order, timeLeft);
    }
    const visits = await removeAll(Visits, owner, timeLeft);
    const days = await removeAll(CardDays, owner, timeLeft);
    return {
      changed: visits.changed + days.changed,
      finished: visits.finished && days.finished,
    };
  },
  expire: async (now, timeLeft, dryRun) => {
    const mine = await declared.expire(now, timeLeft, dryRun);
    if (dryRun || !mine.finished) {
      return mine;
    }
    // A proof can't be counted any more long before its number goes.
    const where = { day: { lt: dayOf(now) } };
    const numbers = await removeWhere(CountedOpenings.name, where, timeLeft);
    return { changed: mine.changed + numbers.changed, finished: numbers.finished };
  },
};
