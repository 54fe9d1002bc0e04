import { personalDataIn } from '@server/kernel/declared-data';
import type { Handlers } from '@server/kernel/handler';
import type { PersonalData } from '@server/kernel/personal-data';
import { createShare } from './actions/create-share';
import { drawCode } from './actions/draw-code';
import { listShares } from './actions/list-shares';
import { revokeShare } from './actions/revoke-share';

export const handlers: Handlers<'share'> = {
  list: listShares,
  create: createShare,
  revoke: revokeShare,
  code: drawCode,
};

/** Links lie with their cards and go with them: the card side answers for them. */
export const personalData: PersonalData = personalDataIn([]);
