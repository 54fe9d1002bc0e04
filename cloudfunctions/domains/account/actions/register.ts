import { generalPurposeIds } from '@contract/policy/purposes';
import type { Transaction, WriteHandler } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import { agreementFault, emptyLedger, forEach, record, wordsOfGiving } from '../../consent';
import { accountAnswer, avatarLink } from '../view';

/** Who is registered already just gets their account: two taps are not two people. */
export const register: WriteHandler<'account.register'> = async (context, input) => {
  const { nickname, agreement } = input;
  const fault = agreementFault(agreement, generalPurposeIds, context);
  if (fault !== null) {
    context.refuse(fault);
  }
  if (!(await context.outside.isTextSafe(nickname))) {
    context.refuse('content/unsafe');
  }
  const avatarUrl = await avatarLink(context);
  return async (transaction) => {
    if (transaction.account === null) {
      await transaction.enter({ ...newAccount, nickname, registeredAt: transaction.now });
      await record(
        transaction as Transaction<AccountRecord>,
        wordsOfGiving(newAccount, generalPurposeIds, agreement),
      );
    }
    return accountAnswer(transaction, avatarUrl);
  };
};

/** What the first agreement covers is given already, so that the nickname may be written. */
const newAccount = {
  state: 'live',
  purposes: forEach((purpose) => generalPurposeIds.includes(purpose)),
  givings: forEach(() => 0),
  agreed: {},
  declined: {},
  ledger: emptyLedger,
  cards: [],
  kept: 0,
} as const satisfies Partial<AccountRecord>;
