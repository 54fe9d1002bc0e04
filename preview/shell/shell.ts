import type { Bundle, ThemeName, WindowConfig } from '../bundle';
import { h } from '../dom';
import { device } from '../runtime/device';
import type { OpenPage } from '../runtime/page';
import { themed } from '../runtime/theme';
import { createNavigationBar, type BarActions, type BarLook } from './navigation-bar';
import { createTabBar, type TabBar } from './tab-bar';
import { createToaster, type Toaster } from './toast';

/** Everything WeChat draws around a page. */
export type Shell = {
  readonly pages: HTMLElement;
  readonly toaster: Toaster;
  readonly tabs: TabBar | null;
  readonly theme: () => ThemeName;
  readonly setTheme: (theme: ThemeName) => void;
  /** Draws the bars for the visible page. */
  readonly refresh: (page: OpenPage, depth?: number) => void;
  readonly setRefreshing: (refreshing: boolean) => void;
};

export type ShellParts = {
  readonly root: HTMLElement;
  readonly bundle: Bundle;
  readonly bar: BarActions;
  readonly fileUrl: (path: string) => string;
  readonly chooseTab: (index: number) => void;
};

export function createShell({ root, bundle, bar, fileUrl, chooseTab }: ShellParts): Shell {
  let theme: ThemeName = 'light';
  let depth = 1;
  const navigation = createNavigationBar(bar);
  const pages = h('div', { class: 'pages' });
  const { tabBar } = bundle.app;
  const tabs =
    tabBar === undefined ? null : createTabBar(themed(tabBar, bundle, theme), fileUrl, chooseTab);
  const refreshing = h('div', { class: 'refreshing', hidden: true, role: 'status' }, '正在刷新');
  root.append(navigation.element, refreshing, pages, ...(tabs === null ? [] : [tabs.element]));
  setDeviceSizes();

  const refresh = (page: OpenPage, nowDepth = depth): void => {
    depth = nowDepth;
    const look = themed({ ...bundle.app.window, ...bundle.configs[page.path] }, bundle, theme);
    const isTab = tabBar?.list.some((item) => item.pagePath === page.path) ?? false;
    const canGoHome = !isTab && page.bar.homeHidden !== true && page.path !== bundle.app.pages[0];
    const title = page.bar.title ?? look.navigationBarTitleText ?? '';
    const left = depth > 1 ? 'back' : canGoHome ? 'home' : 'none';
    navigation.show({ ...barLook(page, look), title, left });
    document.title = title;
    page.frame.frame.style.setProperty('--window-background', look.backgroundColor ?? '#ffffff');
    tabs?.show(page.path);
    root.classList.toggle('has-tabs', tabs?.element.hidden === false);
  };
  return {
    pages,
    toaster: createToaster(root),
    tabs,
    theme: () => theme,
    setTheme(next) {
      theme = bundle.app.darkmode === true ? next : 'light';
      document.documentElement.dataset['theme'] = theme;
      document.documentElement.style.setProperty('--theme', theme);
      if (tabBar !== undefined) {
        tabs?.look(themed(tabBar, bundle, theme));
      }
    },
    refresh,
    setRefreshing: (value) => (refreshing.hidden = !value),
  };
}

function barLook(page: OpenPage, look: WindowConfig): Omit<BarLook, 'title' | 'left'> {
  return {
    background: page.bar.background ?? look.navigationBarBackgroundColor ?? '#000000',
    textStyle: page.bar.textStyle ?? look.navigationBarTextStyle ?? 'white',
    custom: look.navigationStyle === 'custom',
    loading: page.bar.loading ?? false,
  };
}

function setDeviceSizes(): void {
  const { style } = document.documentElement;
  style.setProperty('--status-height', `${device.statusBarHeight}px`);
  style.setProperty('--bar-height', `${device.navigationBarHeight}px`);
  style.setProperty('--tab-height', `${device.tabBarHeight}px`);
  style.setProperty('--safe-bottom', `${device.safeBottom}px`);
  style.setProperty('--safe-top', `${device.statusBarHeight}px`);
}
