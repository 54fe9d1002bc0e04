import Taro from '@tarojs/taro';

export type Theme = 'light' | 'dark';

/** The phone's language as WeChat names it (`zh_CN`, `en`, …). */
export function systemLanguage(): string {
  return Taro.getAppBaseInfo().language;
}

export function systemTheme(): Theme {
  return Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light';
}

/** Calls back whenever the phone goes dark or light; the answer stops it. */
export function onSystemTheme(changed: (theme: Theme) => void): () => void {
  const listener = ({ theme }: { theme: string }) => changed(theme === 'dark' ? 'dark' : 'light');
  Taro.onThemeChange(listener);
  return () => Taro.offThemeChange(listener);
}

export type BarColours = {
  background: string;
  /** WeChat allows only these two for the title. */
  title: '#000000' | '#ffffff';
};

/** The parts of a page that WeChat draws itself. */
export function paintPage({ background, title }: BarColours): void {
  void Taro.setNavigationBarColor({ frontColor: title, backgroundColor: background });
  void Taro.setBackgroundColor({
    backgroundColor: background,
    backgroundColorTop: background,
    backgroundColorBottom: background,
  });
}

export function titlePage(title: string): void {
  void Taro.setNavigationBarTitle({ title });
}

export type TabBarLook = {
  color: string;
  selectedColor: string;
  backgroundColor: string;
  borderStyle: 'black' | 'white';
};

/** Only a tab page may paint the bar; elsewhere WeChat refuses, and it is painted on return. */
export async function paintTabBar(look: TabBarLook, texts: readonly string[]): Promise<void> {
  try {
    await Taro.setTabBarStyle(look);
    for (const [index, text] of texts.entries()) {
      await Taro.setTabBarItem({ index, text });
    }
  } catch {
    // Not on a tab page.
  }
}

/** A number on a tab, or none for zero. Refused outside of tab pages, and shown on return. */
export async function badgeTab(index: number, count: number): Promise<void> {
  try {
    await (count === 0
      ? Taro.removeTabBarBadge({ index })
      : Taro.setTabBarBadge({ index, text: String(count) }));
  } catch {
    // Not on a tab page.
  }
}
