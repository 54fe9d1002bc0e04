import type { Handlers } from '@server/kernel/handler';
import { personalDataIn } from '@server/kernel/declared-data';
import type { Everyone, PersonalData } from '@server/kernel/personal-data';
import { erase } from './actions/erase';
import { expire } from './actions/expire';
import { mediaChecked } from './actions/media-checked';
import { recheck } from './actions/recheck';

export const handlers = (everyone: Everyone): Handlers<'job'> => ({
  erase: erase(everyone),
  expire: expire(everyone),
  mediaChecked,
  recheck,
});

/** Jobs keep nothing of anybody. */
export const personalData: PersonalData = personalDataIn([]);
