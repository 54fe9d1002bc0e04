import type { Handlers } from '@server/kernel/handler';
import { linkPhone } from './actions/link-phone';
import { readMe } from './actions/read-me';
import { register } from './actions/register';
import { removeAvatar } from './actions/remove-avatar';
import { rename } from './actions/rename';
import { setAvatar } from './actions/set-avatar';
import { unlinkPhone } from './actions/unlink-phone';

export const handlers: Handlers<'account'> = {
  me: readMe,
  register,
  rename,
  setAvatar,
  removeAvatar,
  linkPhone,
  unlinkPhone,
};

export { personalData } from './personal-data';
export { accountView, avatarLink } from './view';
