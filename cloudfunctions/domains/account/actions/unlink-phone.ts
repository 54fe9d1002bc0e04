import type { WriteHandler } from '@server/kernel/handler';
import { accountAnswer, avatarLink } from '../view';

export const unlinkPhone: WriteHandler<'account.unlinkPhone'> = async (context) => {
  const avatarUrl = await avatarLink(context);
  return async (transaction) => {
    await transaction.changeAccount({ phone: undefined });
    return accountAnswer(transaction, avatarUrl);
  };
};
