import type { Handlers } from '@server/kernel/handler';
import { createCard } from './actions/create-card';
import { openCard } from './actions/open-card';
import { readCard } from './actions/read-card';
import { readHome } from './actions/read-home';
import { removeCard } from './actions/remove-card';
import { renewShare } from './actions/renew-share';
import { updateCard } from './actions/update-card';
import type { Knows } from './knows';

export const handlers = (knows: Knows): Handlers<'card'> => ({
  home: readHome(knows),
  read: readCard(knows),
  create: createCard,
  update: updateCard,
  remove: removeCard(knows),
  renewShare,
  open: openCard(knows),
});

export { restrict } from './contacts';
export type { GoesAlong, Knows, Photo } from './knows';
export { pinyinOfName, pinyinOfOrganisation } from './pinyin';
export { personalData } from './personal-data';
export { openingIn } from './proof';
export { type CardRecord, Cards, type ShareRecord, Shares } from './records';
export { faceOf, isLive, type LiveCard } from './rules';
export { addShare } from './share';
export { hasOpened, shareState } from './share-state';
export { unsafeAmong } from './unsafe-fields';
export { isOpenTo, seenBy, shownToOf, withLink } from './visibility';
export { websiteSeen } from './website-seen';
