import type { WriteHandler } from '@server/kernel/handler';
import { agreementFault } from '../agreement-fault';
import { record } from '../ledger';
import { consentsNow } from '../policy-state';
import { wordsOfGiving } from '../rules';

export const giveConsent: WriteHandler<'consent.give'> = async (context, input) => {
  const { purposes, agreement } = input;
  const fault = agreementFault(agreement, purposes, context);
  if (fault !== null) {
    context.refuse(fault);
  }
  return async (transaction) => {
    await record(transaction, wordsOfGiving(transaction.account, purposes, agreement));
    return consentsNow(transaction.account, transaction.now);
  };
};
