import type { Handlers } from '@server/kernel/handler';
import { personalDataIn } from '@server/kernel/declared-data';
import type { Everyone, PersonalData } from '@server/kernel/personal-data';
import { giveConsent } from './actions/give-consent';
import { listConsents } from './actions/list-consents';
import { withdrawConsent } from './actions/withdraw-consent';
import { Consents } from './records';

export const handlers = (everyone: Everyone): Handlers<'consent'> => ({
  list: listConsents,
  give: giveConsent,
  withdraw: withdrawConsent(everyone),
});

export const personalData: PersonalData = personalDataIn([Consents]);

export { recordGiven } from './ledger';
export { forEach, isCurrent } from './rules';
