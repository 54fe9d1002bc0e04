import type { TabBarConfig, TabItem } from '../bundle';
import type { Phone } from '../runtime/phone';
import { WxFailure } from '../runtime/wx-failure';
import { api, textParameter } from './api';

type Indexed = { index: number };

/** What a page may change of WeChat's own bars, and its scrolling and refreshing. */
export function pageUiApis({ stack, shell }: Phone) {
  const top = () => {
    if (stack.top === undefined) {
      throw new WxFailure('no page is open');
    }
    return stack.top;
  };
  const change = (bar: Partial<ReturnType<typeof top>['bar']>) => {
    Object.assign(top().bar, bar);
    shell.refresh(top());
  };
  const scrollTo = (scrollTop: number, durationMs: number) =>
    top().frame.scroller.scrollTo({
      top: scrollTop,
      behavior: durationMs > 0 ? 'smooth' : 'auto',
    });
  return {
    setNavigationBarTitle: api('setNavigationBarTitle', ({ title }: { title: string }) =>
      change({ title: textParameter(title, 'title') }),
    ),
    setNavigationBarColor: api(
      'setNavigationBarColor',
      (colour: { frontColor: string; backgroundColor: string }) =>
        change({
          background: colour.backgroundColor,
          textStyle: /^#0+$/.test(colour.frontColor) ? 'black' : 'white',
        }),
    ),
    showNavigationBarLoading: api('showNavigationBarLoading', () => change({ loading: true })),
    hideNavigationBarLoading: api('hideNavigationBarLoading', () => change({ loading: false })),
    hideHomeButton: api('hideHomeButton', () => shell.hideHomeButton()),
    setBackgroundColor: api(
      'setBackgroundColor',
      ({ backgroundColor }: { backgroundColor?: string }) => {
        top().frame.frame.style.backgroundColor = backgroundColor ?? '';
      },
    ),
    setBackgroundTextStyle: api('setBackgroundTextStyle', () => undefined),
    showTabBar: api('showTabBar', () => shell.tabs?.setHidden(false)),
    hideTabBar: api('hideTabBar', () => shell.tabs?.setHidden(true)),
    setTabBarBadge: api('setTabBarBadge', ({ index, text }: Indexed & { text: string }) =>
      shell.tabs?.setBadge(index, text),
    ),
    removeTabBarBadge: api('removeTabBarBadge', ({ index }: Indexed) =>
      shell.tabs?.setBadge(index, null),
    ),
    showTabBarRedDot: api('showTabBarRedDot', ({ index }: Indexed) =>
      shell.tabs?.setBadge(index, ''),
    ),
    hideTabBarRedDot: api('hideTabBarRedDot', ({ index }: Indexed) =>
      shell.tabs?.setBadge(index, null),
    ),
    setTabBarItem: api('setTabBarItem', ({ index, ...item }: Indexed & Partial<TabItem>) =>
      shell.tabs?.setItem(index, item),
    ),
    setTabBarStyle: api('setTabBarStyle', (style: Partial<TabBarConfig>) =>
      shell.tabs?.setStyle(style),
    ),
    pageScrollTo: api(
      'pageScrollTo',
      ({ scrollTop, duration }: { scrollTop?: number; duration?: number }) =>
        scrollTo(scrollTop ?? 0, duration ?? 300),
    ),
    startPullDownRefresh: api('startPullDownRefresh', () => {
      shell.setRefreshing(true);
      top().instance.onPullDownRefresh?.();
    }),
    stopPullDownRefresh: api('stopPullDownRefresh', () => shell.setRefreshing(false)),
  };
}
