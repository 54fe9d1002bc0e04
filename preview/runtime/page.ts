import type { PageFrame } from './page-frame';
import type { PageRoot } from './framework';
import type { Query } from './route';

/** What a page script may define; WeChat calls what is there. */
export type PageHooks = {
  readonly onLoad?: (query: Query) => void;
  readonly onShow?: () => void;
  readonly onReady?: () => void;
  readonly onHide?: () => void;
  readonly onUnload?: () => void;
  readonly onPullDownRefresh?: () => void;
  readonly onReachBottom?: () => void;
  readonly onPageScroll?: (event: { scrollTop: number }) => void;
  readonly onResize?: (event: unknown) => void;
  readonly onTabItemTap?: (item: { index: number; pagePath: string; text: string }) => void;
  readonly onShareAppMessage?: (request: unknown) => unknown;
};

export type PageInstance = PageHooks & {
  route: string;
  __route__: string;
  options: Query;
  __wxExparserNodeId__: string;
  readonly getOpenerEventChannel: () => unknown;
  readonly setData: (data: Record<string, unknown>, callback?: () => void) => void;
};

/** A page that is open, visible or under another. */
export type OpenPage = {
  readonly id: number;
  readonly path: string;
  readonly query: Query;
  readonly instance: PageInstance;
  readonly root: PageRoot;
  readonly frame: PageFrame;
  /** What the page changed of its bar, over its configuration. */
  readonly bar: {
    title?: string;
    background?: string;
    textStyle?: string;
    loading?: boolean;
    homeHidden?: boolean;
    shareHidden?: boolean;
  };
};

/** Calls a lifecycle of the page and keeps its fault from stopping the phone. */
export function callHook<K extends keyof PageHooks>(
  page: OpenPage,
  name: K,
  args: Parameters<NonNullable<PageHooks[K]>>,
  onFault: (where: string, error: unknown) => void,
): void {
  const hook = page.instance[name] as ((...args: unknown[]) => void) | undefined;
  try {
    hook?.apply(page.instance, args);
  } catch (error) {
    onFault(`${page.path} ${name}`, error);
  }
}
