import type { Handlers } from '@server/kernel/handler';
import type { Knows } from '../card';
import { beginMedium } from './actions/begin-medium';
import { finishMedium } from './actions/finish-medium';
import { openMedia } from './actions/open-media';
import { readMine } from './actions/read-mine';
import { removeMedium } from './actions/remove-medium';
import { showKind } from './actions/show-kind';
import { takePart } from './actions/take-part';

export const handlers = (knows: Pick<Knows, 'relationTo'>): Handlers<'media'> => ({
  mine: readMine,
  begin: beginMedium,
  part: takePart,
  finish: finishMedium,
  remove: removeMedium,
  show: showKind,
  open: openMedia(knows),
});

export { checkAnswered, type Finding, recheckPending } from './checked';
export { letAllGo } from './let-go';
export { personalData } from './personal-data';
export { ownPhotos, photoOn } from './photo';
export { Albums, Media } from './records';
export { mediaSeenBy } from './visibility';
