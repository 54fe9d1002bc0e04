import type { Handlers } from '@server/kernel/handler';
import { type Everyone, type PersonalData, personalDataIn } from '@server/kernel/personal-data';
import { erase } from './actions/erase';
import { expire } from './actions/expire';

export const handlers = (everyone: Everyone): Handlers<'job'> => ({
  erase: erase(everyone),
  expire: expire(everyone),
});

/** Jobs keep nothing of anybody. */
export const personalData: PersonalData = personalDataIn([]);
