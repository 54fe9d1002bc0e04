import { removeWhere } from '@server/kernel/erase';
import { personalDataIn } from '@server/kernel/declared-data';
import type { PersonalData } from '@server/kernel/personal-data';
import { Mentions } from '../bystander';
import { Entries, Merges, Notes, Opens, Places } from './records';

const declared = personalDataIn([Entries, Merges, Notes, Opens, Places]);

export const personalData: PersonalData = {
  ...declared,
  erase: async (order, timeLeft) => {
    const { owner, what, giving } = order;
    const earlier = { owner, giving: { lte: giving } };
    if (what === 'personalise') {
      return removeWhere(Opens.name, earlier, timeLeft);
    }
    if (what === 'location') {
      return removeWhere(Places.name, { ...earlier, fromLocation: true }, timeLeft);
    }
    if (what !== 'holder') {
      return declared.erase(order, timeLeft);
    }
    // What a person wrote about a kept card, and where and when they met, says nothing without it.
    const parts = [
      await removeWhere(Opens.name, { owner }, timeLeft),
      await removeWhere(Places.name, { owner }, timeLeft),
      await removeWhere(Merges.name, earlier, timeLeft),
      await removeWhere(Notes.name, earlier, timeLeft),
      // Of the codes, those of entries alone have a giving.
      await removeWhere(Mentions.name, earlier, timeLeft),
      await removeWhere(Entries.name, earlier, timeLeft),
    ];
    return {
      changed: parts.reduce((sum, { changed }) => sum + changed, 0),
      finished: parts.every(({ finished }) => finished),
    };
  },
  /** What was kept is out of sight at once, whatever is given later; erasing it takes longer. */
  withdraw: async (transaction, purpose) => {
    if (purpose === 'holder') {
      await transaction.changeAccount({ kept: 0 });
    }
  },
};
