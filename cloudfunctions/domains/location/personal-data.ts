import { personalDataIn } from '@server/kernel/declared-data';
import { removeWhere } from '@server/kernel/erase';
import type { PersonalData } from '@server/kernel/personal-data';
import { close } from './close';
import { Presences } from './records';

const declared = personalDataIn([Presences]);

export const personalData: PersonalData = {
  ...declared,
  erase: async (order, timeLeft) =>
    order.what === 'location'
      ? removeWhere(Presences.name, { owner: order.owner }, timeLeft)
      : declared.erase(order, timeLeft),
  withdraw: async (transaction, purpose) => {
    if (purpose === 'location' || purpose === 'card') {
      await close(transaction);
    }
  },
  pause: close,
};
