import { h } from '../dom';

export type ToastRequest = {
  readonly title: string;
  readonly icon: 'success' | 'error' | 'loading' | 'none';
  /** How long it stays; null until it is hidden. */
  readonly durationMs: number | null;
  readonly mask: boolean;
};

export type Toaster = {
  readonly show: (kind: 'toast' | 'loading', request: ToastRequest) => void;
  readonly hide: (kind: 'toast' | 'loading') => void;
};

/** WeChat has one place for toasts and loading: the newer takes it from the older. */
export function createToaster(root: HTMLElement): Toaster {
  const live = h('div', { class: 'toast-place', role: 'status', 'aria-live': 'polite' });
  root.append(live);
  let current: { kind: 'toast' | 'loading'; timer: number | undefined } | null = null;
  const clear = () => {
    window.clearTimeout(current?.timer);
    live.replaceChildren();
    live.classList.remove('has-mask');
    current = null;
  };
  return {
    show(kind, request) {
      clear();
      live.classList.toggle('has-mask', request.mask);
      live.append(
        h(
          'div',
          { class: `toast is-${request.icon}` },
          request.icon === 'none' ? null : h('i', { 'aria-hidden': 'true' }),
          h('p', {}, request.title),
        ),
      );
      const timer =
        request.durationMs === null ? undefined : window.setTimeout(clear, request.durationMs);
      current = { kind, timer };
    },
    hide(kind) {
      if (current?.kind === kind) {
        clear();
      }
    },
  };
}
