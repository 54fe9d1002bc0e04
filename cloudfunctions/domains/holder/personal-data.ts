import { removeWhere } from '@server/kernel/erase';
import { personalDataIn } from '@server/kernel/declared-data';
import type { PersonalData } from '@server/kernel/personal-data';
import { Entries } from './records';

const declared = personalDataIn([Entries]);

export const personalData: PersonalData = {
  ...declared,
  erase: async (order, timeLeft) => {
    const { owner, what, giving } = order;
    return what === 'holder'
      ? removeWhere(Entries.name, { owner, giving: { lte: giving } }, timeLeft)
      : declared.erase(order, timeLeft);
  },
  /** What was kept is out of sight at once, whatever is given later; erasing it takes longer. */
  withdraw: async (transaction, purpose) => {
    if (purpose === 'holder') {
      await transaction.changeAccount({ kept: 0 });
    }
  },
};
