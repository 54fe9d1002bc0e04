import type { BarActions } from '../shell/navigation-bar';
import { openSheet } from '../shell/sheet';
import { leave } from './enter';
import { openSettings } from './open-settings';
import { callHook } from './page';
import type { Phone } from './phone';
import { canShare, share } from './share';
import { PageContainer } from '../components/page-container';

/** What the bar's buttons and the menu behind the capsule do. */
export function createMenu(phone: () => Phone): BarActions {
  return {
    back: () => goBack(phone()),
    home: () => phone().stack.reLaunch({ path: phone().bundle.app.pages[0] ?? '', query: {} }),
    menu: () => {
      openMenu(phone()).catch((error: unknown) => phone().faults.report('menu', error));
    },
    close: () => {
      const { openid, toBench } = phone();
      leave(phone());
      toBench({ type: 'phone:closed', openid });
    },
  };
}

function goBack({ stack }: Phone): void {
  const open = [...(stack.top?.frame.frame.querySelectorAll('wx-page-container') ?? [])];
  const left = open.some((element) => element instanceof PageContainer && element.leave());
  if (!left) {
    stack.navigateBack(1);
  }
}

async function openMenu(phone: Phone): Promise<void> {
  const page = phone.stack.top;
  if (page === undefined) {
    return;
  }
  const sharable = canShare(page) && page.bar.shareHidden !== true;
  const refreshable = phone.bundle.configs[page.path]?.enablePullDownRefresh === true;
  const choice = await openSheet<'share' | 'refresh' | 'settings' | 'none'>({
    name: 'menu',
    title: sharable ? '' : '当前页面不可转发',
    dismissed: 'none',
    actions: [
      ...(sharable ? [{ label: '发送给朋友', value: 'share' } as const] : []),
      ...(refreshable ? [{ label: '下拉刷新', value: 'refresh' } as const] : []),
      { label: '设置', value: 'settings' },
      { label: '取消', value: 'none' },
    ],
  });
  if (choice === 'share') {
    await share(phone, page, 'menu');
  }
  if (choice === 'refresh') {
    phone.shell.setRefreshing(true);
    callHook(page, 'onPullDownRefresh', [], phone.faults.report);
  }
  if (choice === 'settings') {
    await openSettings(phone);
  }
}
