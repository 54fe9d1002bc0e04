import type { TabBarConfig, TabItem } from '../bundle';
import type { Phone } from '../runtime/phone';
import { WxFailure } from '../runtime/wx-failure';
import type { TabBar } from '../shell/tab-bar';
import { api } from './api';

type Indexed = { index: number };

/** What a page may change of the tab bar; on a page that is no tab WeChat refuses. */
export function tabBarApis({ stack, shell }: Phone) {
  const tabs = (): TabBar => {
    if (shell.tabs === null || stack.top === undefined || !stack.isTab(stack.top.path)) {
      throw new WxFailure('not TabBar page');
    }
    return shell.tabs;
  };
  return {
    showTabBar: api('showTabBar', () => tabs().setHidden(false)),
    hideTabBar: api('hideTabBar', () => tabs().setHidden(true)),
    setTabBarBadge: api('setTabBarBadge', ({ index, text }: Indexed & { text: string }) =>
      tabs().setBadge(index, text),
    ),
    removeTabBarBadge: api('removeTabBarBadge', ({ index }: Indexed) =>
      tabs().setBadge(index, null),
    ),
    showTabBarRedDot: api('showTabBarRedDot', ({ index }: Indexed) => tabs().setBadge(index, '')),
    hideTabBarRedDot: api('hideTabBarRedDot', ({ index }: Indexed) => tabs().setBadge(index, null)),
    setTabBarItem: api('setTabBarItem', ({ index, ...item }: Indexed & Partial<TabItem>) =>
      tabs().setItem(index, item),
    ),
    setTabBarStyle: api('setTabBarStyle', (style: Partial<TabBarConfig>) => tabs().setStyle(style)),
  };
}
