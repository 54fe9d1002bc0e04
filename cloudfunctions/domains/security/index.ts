import { personalDataIn } from '@server/kernel/declared-data';
import type { Handlers } from '@server/kernel/handler';
import type { PersonalData } from '@server/kernel/personal-data';
import { Decisions } from '@server/kernel/records';
import { listDecisions } from './actions/list-decisions';
import { listDisclosures } from './actions/list-disclosures';

export const handlers: Handlers<'security'> = {
  decisions: listDecisions,
  disclosures: listDisclosures,
};

export const personalData: PersonalData = personalDataIn([Decisions]);
