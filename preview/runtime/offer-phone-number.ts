import { h } from '../dom';
import { openSheet } from '../shell/sheet';
import type { Phone } from './phone';
import { WxFailure } from './wx-failure';

/** WeChat's sheet before a number is handed out; the page gets a one-time code, not the number. */
export async function offerPhoneNumber(phone: Phone): Promise<{ code: string }> {
  const { phoneNumber, online } = phone.settings();
  const masked = `${phoneNumber.slice(0, 3)}****${phoneNumber.slice(-4)}`;
  const app = phone.bundle.app.window?.navigationBarTitleText ?? '小程序';
  const allowed = await openSheet<boolean>({
    name: 'phone-number',
    title: `${app} 申请获取并验证你的手机号`,
    body: [h('p', { class: 'offer' }, masked, h('small', {}, '微信绑定号码'))],
    dismissed: false,
    actions: [
      { label: '不允许', value: false },
      { label: '允许', value: true, kind: 'primary' },
    ],
  });
  if (!allowed) {
    throw new WxFailure('user deny');
  }
  if (!online) {
    throw new WxFailure('request:fail ');
  }
  const response = await fetch('/phone-code', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phoneNumber }),
  });
  if (!response.ok) {
    throw new WxFailure('system error');
  }
  const { code } = (await response.json()) as { code: string };
  return { code };
}
