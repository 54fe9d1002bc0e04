import { View } from '../components/plain';
import type { CloudCall } from './stats';
import type { Fault } from './faults';
import type { Phone } from './phone';
import { formatRoute } from './route';

/** What tests may see of a phone, at `window.__phone`. */
export type PhoneProbe = {
  readonly openid: () => string;
  /** The visible page's path with its query. */
  readonly path: () => string;
  readonly depth: () => number;
  readonly faults: () => readonly Fault[];
  readonly calls: () => readonly CloudCall[];
  readonly setData: () => { count: number; bytes: number; largestBytes: number };
  readonly nodes: () => number;
  /** Tappable views without a role: a screen reader would pass them over. */
  readonly tappablesWithoutRole: () => number;
  /** The pictures saved to the phone's album, in base64. */
  readonly album: () => readonly string[];
  readonly resetStats: () => void;
};

export function exposeToTests(phone: Phone): void {
  const { stack, stats, faults, files } = phone;
  const probe: PhoneProbe = {
    openid: () => phone.openid,
    path: () => (stack.top === undefined ? '' : formatRoute(stack.top)),
    depth: () => stack.pages.length,
    faults: () => faults.list,
    calls: () => stats.calls,
    setData: () => ({ ...stats.setData }),
    nodes: () => stats.nodes(),
    tappablesWithoutRole: () =>
      [...(stack.top?.frame.frame.querySelectorAll('wx-view') ?? [])].filter(
        (element) =>
          element instanceof View && element.isBareTappable && !element.hasAttribute('role'),
      ).length,
    album: () => files.album,
    resetStats: () => stats.reset(),
  };
  Object.assign(window, { __phone: probe });
}
