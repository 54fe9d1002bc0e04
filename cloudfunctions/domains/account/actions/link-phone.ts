import type { WriteHandler } from '@server/kernel/handler';
import { accountAnswer, avatarLink } from '../view';

export const linkPhone: WriteHandler<'account.linkPhone'> = async (context, { code }) => {
  const phone = await context.outside.phoneNumberOf(code);
  if (phone === null) {
    return context.refuse('account/code-expired');
  }
  const avatarUrl = await avatarLink(context);
  return async (transaction) => {
    await transaction.changeAccount({ phone });
    return accountAnswer(transaction, avatarUrl);
  };
};
