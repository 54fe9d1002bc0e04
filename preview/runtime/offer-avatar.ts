import { openSheet } from '../shell/sheet';
import { avatarBlob } from './avatar';
import { chooseFiles } from './choose-file';
import type { Phone } from './phone';
import { WxFailure } from './wx-failure';

/** WeChat's sheet for an avatar; gives a temporary file. */
export async function offerAvatar(phone: Phone): Promise<string> {
  const choice = await openSheet<'wechat' | 'album' | 'none'>({
    name: 'avatar',
    title: '选择头像',
    dismissed: 'none',
    actions: [
      { label: '用微信头像', value: 'wechat', kind: 'primary' },
      { label: '从相册选择', value: 'album' },
      { label: '取消', value: 'none' },
    ],
  });
  if (choice === 'wechat') {
    const blob = await avatarBlob(phone.openid, phone.settings().avatar);
    return phone.files.writeTemporary('jpg', blob);
  }
  const [file] = choice === 'album' ? await chooseFiles('image/*', false) : [];
  if (file === undefined) {
    throw new WxFailure('cancel');
  }
  return phone.files.writeTemporary(file.name.split('.').pop() ?? 'jpg', file);
}
