import { h } from '../dom';
import { openSheet } from '../shell/sheet';
import type { Phone } from './phone';

const NAMES: Readonly<Record<string, string>> = {
  'scope.userLocation': '位置信息',
  'scope.userFuzzyLocation': '大致位置',
  'scope.writePhotosAlbum': '保存到相册',
  'scope.addPhoneContact': '添加到通讯录',
};

/** WeChat's settings page of a mini-program: a switch for each scope that was asked for. */
export async function openSettings(phone: Phone): Promise<Readonly<Record<string, boolean>>> {
  const rows = Object.entries(phone.permissions.asked()).map(([scope, granted]) => {
    const box = h('input', { type: 'checkbox', role: 'switch', checked: granted });
    box.addEventListener('change', () => phone.permissions.set(scope, box.checked));
    return h('label', { class: 'setting-row' }, NAMES[scope] ?? scope, box);
  });
  await openSheet<void>({
    name: 'settings',
    title: '设置',
    body: rows.length === 0 ? [h('p', {}, '还没有申请过任何权限。')] : rows,
    dismissed: undefined,
    actions: [{ label: '完成', value: undefined, kind: 'primary' }],
  });
  return phone.permissions.asked();
}
