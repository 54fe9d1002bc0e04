import { paintPage, paintTabBar, titlePage } from '@phone/platform/appearance';
import { currentPage } from '@phone/platform/navigation';
import type { Display } from './display';
import { nativeColours } from './native-colours';
import { tabs } from './tabs';

/** Brings the parts that WeChat draws in line with the page. Only for the page in front. */
export function paintNativeParts(title: string, { theme, language }: Display): void {
  const { paper, card, ink3, accent } = nativeColours[theme];
  titlePage(title);
  paintPage({ background: paper, title: theme === 'dark' ? '#ffffff' : '#000000' });
  if (tabs.some(({ page }) => page === currentPage())) {
    void paintTabBar(
      {
        color: ink3,
        selectedColor: accent,
        backgroundColor: card,
        borderStyle: theme === 'dark' ? 'black' : 'white',
      },
      tabs.map(({ words }) => words[language]),
    );
  }
}
