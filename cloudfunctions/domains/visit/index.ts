import type { Handlers } from '@server/kernel/handler';
import { countLook } from './actions/count-look';
import { listVisitors } from './actions/list-visitors';
import { readNumbers } from './actions/read-numbers';
import { showLook } from './actions/show-look';

export const handlers: Handlers<'visit'> = {
  count: countLook,
  show: showLook,
  visitors: listVisitors,
  numbers: readNumbers,
};

export { forgetLooks } from './forget-looks';
export { personalData } from './personal-data';
