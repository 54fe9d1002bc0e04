import { personalDataIn } from '@server/kernel/declared-data';
import { removeAll } from '@server/kernel/erase';
import type { PersonalData } from '@server/kernel/personal-data';
import { workOffClearings } from './clearing';
import { Clearings, Messages, Threads } from './records';

const declared = personalDataIn([Messages, Threads, Clearings]);

export const personalData: PersonalData = {
  ...declared,
  /** What a person holds goes with them; what they wrote to others is in the others' hands. */
  erase: async (order, timeLeft) => {
    if (order.what !== 'card') {
      return declared.erase(order, timeLeft);
    }
    let changed = 0;
    let finished = true;
    for (const each of [Messages, Threads, Clearings]) {
      const progress = await removeAll(each, order.owner, timeLeft);
      changed += progress.changed;
      finished &&= progress.finished;
    }
    return { changed, finished };
  },
  expire: async (now, timeLeft, dryRun) => {
    const expired = await declared.expire(now, timeLeft, dryRun);
    if (dryRun || !expired.finished) {
      return expired;
    }
    const cleared = await workOffClearings(timeLeft);
    return { changed: expired.changed + cleared.changed, finished: cleared.finished };
  },
};
