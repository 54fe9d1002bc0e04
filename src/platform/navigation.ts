import Taro from '@tarojs/taro';

type PagePath = `/${string}`;
type Query = Readonly<Record<string, string>>;

const FIRST_TAB = '/pages/card/index';

/** Moving between pages. A query carries ids and choices, never anything about a person. */
export const go = {
  to: async (path: PagePath, query: Query = {}): Promise<void> => {
    const url = withQuery(path, query);
    try {
      await Taro.navigateTo({ url });
    } catch {
      // WeChat keeps ten pages at most; the eleventh takes the place of the tenth.
      await Taro.redirectTo({ url });
    }
  },
  replace: async (path: PagePath, query: Query = {}): Promise<void> => {
    await Taro.redirectTo({ url: withQuery(path, query) });
  },
  /** One page back; from a page opened out of a chat, to the first tab. */
  back: async (): Promise<void> => {
    if (Taro.getCurrentPages().length > 1) {
      await Taro.navigateBack();
    } else {
      await Taro.switchTab({ url: FIRST_TAB });
    }
  },
  tab: async (path: PagePath): Promise<void> => {
    await Taro.switchTab({ url: path });
  },
};

function withQuery(path: string, query: Query): string {
  const pairs = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

/** The path of the page in front, as in `app.config.ts`: without a slash before, or a query. */
export function currentPage(): string {
  const pages = Taro.getCurrentPages();
  const path = pages[pages.length - 1]?.route ?? '';
  return path.replace(/^\//, '').replace(/\?.*$/, '');
}
