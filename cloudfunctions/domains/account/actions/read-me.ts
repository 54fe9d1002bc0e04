import type { ReadHandler } from '@server/kernel/handler';
import { policyState } from '../../consent';
import { accountView, avatarLink } from '../view';

export const readMe: ReadHandler<'account.me'> = async (context) => ({
  account: await accountView(context, await avatarLink(context)),
  policy: policyState(context.now),
});
