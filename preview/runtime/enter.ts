import type { Phone } from './phone';
import { callHook } from './page';
import { parseRoute } from './route';

/** Runs the app's code and opens its first page. */
export function launch(phone: Phone, url: string, scene: number): void {
  const { bundle, life, stack, shell, openid, toBench } = phone;
  const first = url === '' ? (bundle.app.pages[0] ?? '') : url;
  shell.setTheme(phone.settings().theme);
  phone.onSettings((now, before) => {
    if (now.theme !== before.theme) {
      changeTheme(phone);
    }
    // WeChat starts again in the new language.
    if (now.language !== before.language) {
      location.reload();
    }
  });
  phone.loadApp();
  life.launch(first, scene);
  stack.reLaunch(parseRoute(first));
  toBench({ type: 'phone:ready', openid, path: stack.top?.path ?? '' });
}

/** A card in a chat was tapped: the app comes to the front and opens that page. */
export function enterFromChat(phone: Phone, url: string, scene: number): void {
  const { life, stack, faults } = phone;
  leave(phone);
  life.show(url, scene);
  try {
    stack.reLaunch(parseRoute(url));
  } catch (error) {
    faults.report('enter', error);
  }
}

/** The person goes back to WeChat itself: first the page hears of it, then the app. */
export function leave({ life, stack, faults }: Phone): void {
  if (stack.top !== undefined && !life.isHidden()) {
    callHook(stack.top, 'onHide', [], faults.report);
  }
  life.hide();
}

/** The person comes back to what they left. */
export function resume({ life, stack, faults }: Phone): void {
  const { path, scene } = life.enterOptions();
  life.show(path, scene);
  if (stack.top !== undefined) {
    callHook(stack.top, 'onShow', [], faults.report);
  }
}

function changeTheme({ shell, stack, life, settings }: Phone): void {
  const before = shell.theme();
  shell.setTheme(settings().theme);
  if (stack.top !== undefined) {
    shell.refresh(stack.top);
  }
  if (shell.theme() !== before) {
    const event = { theme: shell.theme() };
    life.instance().onThemeChange?.(event);
    life.tell('themeChange', event);
  }
}
