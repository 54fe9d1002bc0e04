import { action, h } from '../dom';

export type BarLook = {
  readonly title: string;
  readonly background: string;
  readonly textStyle: string;
  readonly custom: boolean;
  readonly loading: boolean;
  /** The button on the left: back, home where there is nothing to go back to, or none. */
  readonly left: 'back' | 'home' | 'none';
};

export type NavigationBar = { readonly element: HTMLElement; show(look: BarLook): void };

export type BarActions = {
  readonly back: () => void;
  readonly home: () => void;
  readonly menu: () => void;
  readonly close: () => void;
};

/** The status bar, the title with its button, and the capsule, drawn by WeChat and not the page. */
export function createNavigationBar(run: BarActions): NavigationBar {
  const title = h('h1', { class: 'bar-title' });
  const left = action('', () => (left.dataset['kind'] === 'home' ? run.home() : run.back()), {
    class: 'bar-left',
  });
  const capsule = h(
    'div',
    { class: 'capsule' },
    action('', run.menu, { 'aria-label': '更多', class: 'capsule-menu' }),
    action('', run.close, { 'aria-label': '关闭小程序', class: 'capsule-close' }),
  );
  const status = h(
    'div',
    { class: 'status-bar', 'aria-hidden': 'true' },
    h('span', {}, '9:41'),
    h('span', { class: 'status-icons' }),
  );
  const element = h('header', { class: 'bar' }, status, left, title, capsule);
  return {
    element,
    show(look) {
      title.textContent = look.title;
      title.classList.toggle('is-loading', look.loading);
      element.style.setProperty('--bar-background', look.background);
      element.classList.toggle('is-dark-text', look.textStyle !== 'white');
      element.classList.toggle('is-custom', look.custom);
      left.hidden = look.left === 'none' || look.custom;
      left.dataset['kind'] = look.left;
      left.setAttribute('aria-label', look.left === 'home' ? '回首页' : '返回');
    },
  };
}
