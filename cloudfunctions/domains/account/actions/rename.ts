import type { WriteHandler } from '@server/kernel/handler';
import { accountAnswer, avatarLink } from '../view';

export const rename: WriteHandler<'account.rename'> = async (context, { nickname }) => {
  if (!(await context.outside.isTextSafe(nickname))) {
    context.refuse('content/unsafe');
  }
  const avatarUrl = await avatarLink(context);
  return async (transaction) => {
    await transaction.changeAccount({ nickname });
    return accountAnswer(transaction, avatarUrl);
  };
};
