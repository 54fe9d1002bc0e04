import { personalDataIn } from '@server/kernel/declared-data';
import { removeAll } from '@server/kernel/erase';
import type { PersonalData } from '@server/kernel/personal-data';
import { Blocks, Exchanges } from './records';

const declared = personalDataIn([Exchanges, Blocks]);

export const personalData: PersonalData = {
  ...declared,
  /** Without cards there is nothing to have exchanged, for either of the two. */
  erase: async (order, timeLeft) => {
    if (order.what !== 'card') {
      return declared.erase(order, timeLeft);
    }
    const exchanges = await removeAll(Exchanges, order.owner, timeLeft);
    const blocks = await removeAll(Blocks, order.owner, timeLeft);
    return {
      changed: exchanges.changed + blocks.changed,
      finished: exchanges.finished && blocks.finished,
    };
  },
};
