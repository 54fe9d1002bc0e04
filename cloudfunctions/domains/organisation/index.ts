import type { Handlers } from '@server/kernel/handler';
import { attach } from './actions/attach';
import { changeOrganisation } from './actions/change-organisation';
import { dismiss } from './actions/dismiss';
import { dissolve } from './actions/dissolve';
import { foundOrganisation } from './actions/found-organisation';
import { invite } from './actions/invite';
import { join } from './actions/join';
import { leaveOrganisation } from './actions/leave-organisation';
import { listMine } from './actions/list-mine';
import { lookAtInvitation } from './actions/look-at-invitation';
import { offer } from './actions/offer';
import { readOrganisation } from './actions/read-organisation';
import { revokeInvitation } from './actions/revoke-invitation';
import { showOrganisation } from './actions/show-organisation';
import { takeOver } from './actions/take-over';

export const handlers: Handlers<'organisation'> = {
  mine: listMine,
  read: readOrganisation,
  found: foundOrganisation,
  change: changeOrganisation,
  dissolve,
  invite,
  revoke: revokeInvitation,
  dismiss,
  offer,
  takeOver,
  look: lookAtInvitation,
  join,
  attach,
  leave: leaveOrganisation,
  show: showOrganisation,
};

export { letMarkGo } from './end-membership';
export { markOf } from './mark-of';
export { personalData } from './personal-data';
