import type { Handlers } from '@server/kernel/handler';
import { personalDataIn } from '@server/kernel/declared-data';
import type { Everyone, PersonalData } from '@server/kernel/personal-data';
import { giveConsent } from './actions/give-consent';
import { listConsents } from './actions/list-consents';
import { readReceipt } from './actions/read-receipt';
import { readReceiptKey } from './actions/read-receipt-key';
import { readVersion } from './actions/read-version';
import { refuseConsent } from './actions/refuse-consent';
import { showConsent } from './actions/show-consent';
import { withdrawConsent } from './actions/withdraw-consent';
import { Consents } from './records';

export const handlers = (everyone: Everyone): Handlers<'consent'> => ({
  list: listConsents,
  show: showConsent,
  give: giveConsent,
  refuse: refuseConsent,
  withdraw: withdrawConsent(everyone),
  receipt: readReceipt,
  receiptKey: readReceiptKey,
  readVersion,
});

export const personalData: PersonalData = personalDataIn([Consents]);

export { agreementFault } from './agreement-fault';
export { emptyLedger, record } from './ledger';
export { consentsNow, policyState } from './policy-state';
export { forEach, wordsOfGiving } from './rules';
