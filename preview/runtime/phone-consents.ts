import type { Bundle } from '../bundle';
import { h } from '../dom';
import type { PhoneSettings } from '../settings';
import { openSheet } from '../shell/sheet';
import { Permissions, type Scope } from './permissions';
import { phonePrefix } from './phone-storage';
import { Privacy } from './privacy';

const privacyKey = (openid: string): string => `${phonePrefix(openid)}privacy`;
const permissionsKey = (openid: string): string => `${phonePrefix(openid)}permissions`;

/** What the person agreed to and allowed on this phone; gone when the bench clears the phone. */
export function phonePrivacy(openid: string, settings: () => PhoneSettings): Privacy {
  return new Privacy({
    agreed: () => localStorage.getItem(privacyKey(openid)) !== null,
    remember: () => localStorage.setItem(privacyKey(openid), 'agreed'),
    answer: () => settings().privacy,
    askItself: () =>
      openSheet<boolean>({
        name: 'privacy',
        title: '隐私保护提示',
        body: [h('p', {}, '使用前请阅读并同意小程序的隐私保护指引。')],
        dismissed: false,
        actions: [
          { label: '拒绝', value: false },
          { label: '同意', value: true, kind: 'primary' },
        ],
      }),
  });
}

export function phonePermissions(
  openid: string,
  bundle: Bundle,
  settings: () => PhoneSettings,
): Permissions {
  return new Permissions({
    read: () =>
      JSON.parse(localStorage.getItem(permissionsKey(openid)) ?? '{}') as Record<string, boolean>,
    write: (granted) => localStorage.setItem(permissionsKey(openid), JSON.stringify(granted)),
    answer: (scope) => (isLocation(scope) ? settings().location : 'ask'),
    ask: (scope) =>
      openSheet<boolean>({
        name: 'permission',
        title: `${bundle.app.window?.navigationBarTitleText ?? '小程序'} 申请`,
        body: [h('p', {}, purposeOf(scope, bundle))],
        dismissed: false,
        actions: [
          { label: '拒绝', value: false },
          { label: '允许', value: true, kind: 'primary' },
        ],
      }),
  });
}

const isLocation = (scope: Scope): boolean => /location/i.test(scope);

function purposeOf(scope: Scope, bundle: Bundle): string {
  const ours = bundle.app.permission?.[scope]?.desc;
  const plain: Record<Scope, string> = {
    'scope.userLocation': '获取你的位置信息',
    'scope.userFuzzyLocation': '获取你的大致位置',
    'scope.writePhotosAlbum': '保存图片到相册',
    'scope.addPhoneContact': '添加到手机通讯录',
  };
  return ours === undefined ? plain[scope] : `${plain[scope]}：${ours}`;
}
