import { personalDataIn } from '@server/kernel/declared-data';
import type { Handlers } from '@server/kernel/handler';
import type { PersonalData } from '@server/kernel/personal-data';
import { makeRequest } from './actions/make-request';
import { prove } from './actions/prove';
import { sendCode } from './actions/send-code';
import type { Knows } from './knows';
import { Mentions, Objections } from './records';
import type { Senders } from './senders';

export const handlers = (senders: Senders, knows: Knows): Handlers<'bystander'> => ({
  sendCode: sendCode(senders),
  prove: prove(knows),
  request: makeRequest(knows),
});

/** An objection belongs to no account, so nobody's leaving takes it along. */
export const personalData: PersonalData = personalDataIn([Mentions, Objections]);

export type { Restrict } from './knows';
export { unmention } from './mention';
export { mentionsFor } from './mentions-for';
export { Mentions } from './records';
export { restrictedAfter } from './rules';
