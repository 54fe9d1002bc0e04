import { files } from '@server/kernel/files';
import type { WriteHandler } from '@server/kernel/handler';
import { avatarPath } from '../rules';
import { accountAnswer } from '../view';

/** The file goes first: should anything fail after it, the account points at nothing. */
export const removeAvatar: WriteHandler<'account.removeAvatar'> = async ({ account, owner }) => {
  if (account.avatar !== undefined) {
    await files.remove(avatarPath(owner));
  }
  return async (transaction) => {
    await transaction.changeAccount({ avatar: undefined });
    return accountAnswer(transaction, null);
  };
};
