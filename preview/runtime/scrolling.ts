import type { Bundle } from '../bundle';
import type { Faults } from './faults';
import { callHook, type OpenPage } from './page';

/** Tells a page about its scrolling, and keeps the length of `1vh` true to its own height. */
export function listenToScroll(page: OpenPage, bundle: Bundle, faults: Faults): void {
  const { frame, scroller } = page.frame;
  const distance = bundle.configs[page.path]?.onReachBottomDistance ?? 50;
  let below = true;
  scroller.addEventListener('scroll', () => {
    const { scrollTop, clientHeight, scrollHeight } = scroller;
    callHook(page, 'onPageScroll', [{ scrollTop }], faults.report);
    const reached = scrollTop + clientHeight >= scrollHeight - distance;
    if (reached && below) {
      callHook(page, 'onReachBottom', [], faults.report);
    }
    below = !reached;
  });
  new ResizeObserver(() => {
    frame.style.setProperty('--vh', `${frame.clientHeight / 100}px`);
  }).observe(frame);
  frame.style.setProperty('--vh', `${frame.clientHeight / 100}px`);
}
