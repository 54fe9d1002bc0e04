import { removeWhere } from '@server/kernel/erase';
import { personalDataIn } from '@server/kernel/declared-data';
import type { PersonalData } from '@server/kernel/personal-data';
import { Entries, Notes, Opens } from './records';

const declared = personalDataIn([Entries, Notes, Opens]);

export const personalData: PersonalData = {
  ...declared,
  erase: async (order, timeLeft) => {
    const { owner, what, giving } = order;
    const earlier = { owner, giving: { lte: giving } };
    if (what === 'personalise') {
      return removeWhere(Opens.name, earlier, timeLeft);
    }
    if (what !== 'holder') {
      return declared.erase(order, timeLeft);
    }
    // When a card was opened says nothing without the card.
    const opens = await removeWhere(Opens.name, { owner }, timeLeft);
    const notes = await removeWhere(Notes.name, earlier, timeLeft);
    const entries = await removeWhere(Entries.name, earlier, timeLeft);
    const all = [opens, notes, entries];
    return {
      changed: all.reduce((sum, { changed }) => sum + changed, 0),
      finished: all.every(({ finished }) => finished),
    };
  },
  /** What was kept is out of sight at once, whatever is given later; erasing it takes longer. */
  withdraw: async (transaction, purpose) => {
    if (purpose === 'holder') {
      await transaction.changeAccount({ kept: 0 });
    }
  },
};
