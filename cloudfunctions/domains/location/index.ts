import type { Handlers } from '@server/kernel/handler';
import { closeNearby } from './actions/close-nearby';
import { listNearby } from './actions/list-nearby';
import { openNearby } from './actions/open-nearby';

export const handlers: Handlers<'location'> = {
  open: openNearby,
  close: closeNearby,
  nearby: listNearby,
};

export { nearestCity } from './nearest-city';
export { personalData } from './personal-data';
