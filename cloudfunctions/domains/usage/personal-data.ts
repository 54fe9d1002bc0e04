import { personalDataIn } from '@server/kernel/declared-data';
import { removeWhere } from '@server/kernel/erase';
import type { PersonalData } from '@server/kernel/personal-data';
import { daysAfter } from '@server/store/time';
import { Answers, Tallies } from './records';
import { dayOf } from './rules';

const declared = personalDataIn([Answers]);
/** Nobody's numbers are no reason to keep them for ever. */
const tallyDays = 400;

export const personalData: PersonalData = {
  ...declared,
  erase: async (order, timeLeft) => {
    const { owner, what, giving } = order;
    return what === 'survey'
      ? removeWhere(Answers.name, { owner, giving: { lte: giving } }, timeLeft)
      : declared.erase(order, timeLeft);
  },
  expire: async (now, timeLeft, dryRun) => {
    const mine = await declared.expire(now, timeLeft, dryRun);
    if (dryRun || !mine.finished) {
      return mine;
    }
    const where = { day: { lt: dayOf(daysAfter(now, -tallyDays)) } };
    const tallies = await removeWhere(Tallies.name, where, timeLeft);
    return { changed: mine.changed + tallies.changed, finished: tallies.finished };
  },
};
