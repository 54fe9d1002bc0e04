import type { Handlers } from '@server/kernel/handler';
import type { Everyone } from '@server/kernel/personal-data';
import { exportData } from './actions/export-data';
import { listCollected } from './actions/list-collected';
import { leave } from './actions/leave';
import { previewLeaving } from './actions/preview-leaving';
import { stay } from './actions/stay';

export const handlers = (everyone: Everyone): Handlers<'rights'> => ({
  export: exportData(everyone),
  collected: listCollected(everyone),
  previewLeaving: previewLeaving(everyone),
  leave: leave(everyone),
  stay: stay(everyone),
});

export { personalData } from './personal-data';
