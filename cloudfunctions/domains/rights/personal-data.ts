import { personalDataIn } from '@server/kernel/declared-data';
import type { PersonalData } from '@server/kernel/personal-data';
import { table } from '@server/store/table';
import { Departures } from './records';

export const personalData: PersonalData = {
  ...personalDataIn([Departures]),
  departed: async (place, { owner, since }) => {
    const record = { _id: owner, owner, requestedAt: since, erasedAt: place.now };
    await table(place, Departures).put(record);
  },
};
