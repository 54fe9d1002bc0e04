import { generalPurposeIds } from '@contract/policy/purposes';
import type { WriteHandler } from '@server/kernel/handler';
import { forEach, isCurrent, recordGiven } from '../../consent';
import { accountAnswer, avatarLink } from '../view';

/** Who is registered already just gets their account: two taps are not two people. */
export const register: WriteHandler<'account.register'> = async (context, input) => {
  const { nickname, agreement } = input;
  if (!isCurrent(agreement)) {
    context.refuse('consent/stale-version');
  }
  if (!(await context.outside.isTextSafe(nickname))) {
    context.refuse('content/unsafe');
  }
  const avatarUrl = await avatarLink(context);
  return async (transaction) => {
    if (transaction.account === null) {
      const isGeneral = forEach((purpose) => generalPurposeIds.some((id) => id === purpose));
      await transaction.enter({
        nickname,
        state: 'live',
        registeredAt: transaction.now,
        purposes: isGeneral,
        givings: forEach((purpose) => (isGeneral[purpose] ? 1 : 0)),
        agreedVersion: agreement.version,
        cards: [],
        kept: 0,
      });
      await recordGiven(transaction, generalPurposeIds, agreement);
    }
    return accountAnswer(transaction, avatarUrl);
  };
};
