import type { WriteHandler } from '@server/kernel/handler';
import { avatarPath } from '../rules';
import { accountAnswer } from '../view';

/** The picture is drawn anew before anybody else sees it: not even the check gets its metadata. */
export const setAvatar: WriteHandler<'account.setAvatar'> = async (context, { jpegBase64 }) => {
  const { outside, owner, refuse } = context;
  const clean = outside.withoutShootingInfo(Buffer.from(jpegBase64, 'base64'));
  const jpeg = clean?.kind === 'jpeg' ? outside.redraw(clean.bytes) : null;
  if (clean === null || jpeg === null) {
    return refuse('account/not-a-picture');
  }
  if (!(await outside.isPictureSafe(jpeg))) {
    return refuse('content/unsafe');
  }
  const avatar = await outside.putFile(avatarPath(owner), jpeg);
  const avatarUrl = await outside.linkTo(avatar);
  return async (transaction) => {
    await transaction.changeAccount({ avatar });
    return { ...(await accountAnswer(transaction, avatarUrl)), removed: [...clean.removed] };
  };
};
