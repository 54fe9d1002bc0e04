import type { TabBarConfig, TabItem } from '../bundle';
import { h } from '../dom';

export type TabBar = {
  readonly element: HTMLElement;
  /** Shows the bar with this tab chosen, or hides it on a page that is no tab. */
  readonly show: (path: string) => void;
  readonly look: (config: TabBarConfig) => void;
  readonly setHidden: (hidden: boolean) => void;
  /** A text beside the icon, an empty one for a dot, null for nothing. */
  readonly setBadge: (index: number, text: string | null) => void;
  readonly setItem: (index: number, item: Partial<TabItem>) => void;
  readonly setStyle: (style: Partial<TabBarConfig>) => void;
};

export function createTabBar(
  first: TabBarConfig,
  fileUrl: (path: string) => string,
  choose: (index: number) => void,
): TabBar {
  let config = first;
  let style: Partial<TabBarConfig> = {};
  let current = '';
  let hidden = false;
  const badges = new Map<number, string>();
  const items = new Map<number, Partial<TabItem>>();
  const element = h('nav', { class: 'tab-bar', 'aria-label': '标签栏' });

  const draw = () => {
    const focused = [...element.children].indexOf(document.activeElement as Element);
    const look = { ...config, ...style };
    element.style.cssText = colours(look);
    element.hidden = hidden || !config.list.some((item) => item.pagePath === current);
    const tabs = config.list.map((item, index) => {
      const chosen = item.pagePath === current;
      const tab = drawTab({ ...item, ...items.get(index) }, chosen, badges.get(index), fileUrl);
      tab.addEventListener('click', () => choose(index));
      return tab;
    });
    element.replaceChildren(...tabs);
    tabs[focused]?.focus();
  };
  const change = (apply: () => void) => {
    apply();
    draw();
  };
  return {
    element,
    show: (path) => change(() => (current = path)),
    look: (next) => change(() => (config = next)),
    setHidden: (value) => change(() => (hidden = value)),
    setBadge: (index, text) =>
      change(() => (text === null ? badges.delete(index) : badges.set(index, text))),
    setItem: (index, item) => change(() => items.set(index, { ...items.get(index), ...item })),
    setStyle: (next) => change(() => (style = { ...style, ...next })),
  };
}

function drawTab(
  item: TabItem,
  chosen: boolean,
  badge: string | undefined,
  fileUrl: (path: string) => string,
): HTMLButtonElement {
  const icon = (chosen ? item.selectedIconPath : item.iconPath) ?? item.iconPath;
  return h(
    'button',
    { type: 'button', 'aria-current': chosen ? 'page' : null },
    h(
      'span',
      { class: 'tab-icon' },
      icon === undefined ? null : h('img', { src: fileUrl(icon), alt: '' }),
      badge === undefined ? null : h('em', { class: badge === '' ? 'dot' : 'badge' }, badge),
    ),
    item.text,
  );
}

function colours(look: TabBarConfig): string {
  const border = look.borderStyle === 'white' ? 'transparent' : 'rgb(128 128 128 / 25%)';
  return [
    `--tab-colour:${look.color ?? '#999999'}`,
    `--tab-chosen:${look.selectedColor ?? '#333333'}`,
    `--tab-background:${look.backgroundColor ?? '#ffffff'}`,
    `--tab-border:${border}`,
  ].join(';');
}
