import { callHook } from '../runtime/page';
import type { Phone } from '../runtime/phone';
import { api } from './api';
import { topPage } from './top-page';

type ScrollTo = { scrollTop?: number; selector?: string; duration?: number };

/** Scrolling the visible page, and pulling it down to refresh. */
export function pageScrollApis({ stack, shell, faults }: Phone) {
  return {
    pageScrollTo: api('pageScrollTo', ({ scrollTop, selector, duration }: ScrollTo) => {
      const { scroller } = topPage(stack).frame;
      const target = selector === undefined ? null : scroller.querySelector(selector);
      const above =
        (target?.getBoundingClientRect().top ?? 0) - scroller.getBoundingClientRect().top;
      scroller.scrollTo({
        top: target === null ? (scrollTop ?? 0) : scroller.scrollTop + above,
        behavior: (duration ?? 300) > 0 ? 'smooth' : 'auto',
      });
    }),
    startPullDownRefresh: api('startPullDownRefresh', () => {
      shell.setRefreshing(true);
      callHook(topPage(stack), 'onPullDownRefresh', [], faults.report);
    }),
    stopPullDownRefresh: api('stopPullDownRefresh', () => shell.setRefreshing(false)),
  };
}
