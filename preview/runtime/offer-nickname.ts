import { action, h } from '../dom';
import type { Phone } from './phone';
import { WxFailure } from './wx-failure';

/** The bar above the keyboard that offers the WeChat nickname while the input has the focus. */
export async function offerNickname(phone: Phone, input: HTMLElement): Promise<string | null> {
  try {
    await phone.privacy.pass('input.type.nickname');
  } catch (error) {
    if (error instanceof WxFailure) {
      return null;
    }
    throw error;
  }
  const { nickname } = phone.settings();
  return new Promise((resolve) => {
    const finish = (value: string | null) => {
      bar.remove();
      resolve(value);
    };
    const use = action(`用微信昵称：${nickname}（↓）`, () => finish(nickname));
    const bar = h('div', { class: 'nickname-bar', role: 'group', 'aria-label': '微信昵称' }, use);
    document.querySelector('.nickname-bar')?.remove();
    // The bar has no place in the order of fields, so a key takes the offer for keyboards.
    input.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowDown' && bar.isConnected) {
        finish(nickname);
      }
    });
    document.body.append(bar);
    input.addEventListener('focusout', (event) => {
      if (!bar.contains(event.relatedTarget as Node | null)) {
        finish(null);
      }
    });
    bar.addEventListener('focusout', () => finish(null));
  });
}
