import type { OpenPage } from '../runtime/page';
import type { Phone } from '../runtime/phone';
import { api, textParameter } from './api';
import { topPage } from './top-page';

type Colours = { frontColor: string; backgroundColor: string };

/** What a page may change of the bar above it and of the window behind it. */
export function navigationBarApis({ stack, shell }: Phone) {
  const change = (bar: OpenPage['bar']) => {
    const page = topPage(stack);
    Object.assign(page.bar, bar);
    shell.refresh(page);
  };
  return {
    setNavigationBarTitle: api('setNavigationBarTitle', ({ title }: { title: string }) =>
      change({ title: textParameter(title, 'title') }),
    ),
    setNavigationBarColor: api('setNavigationBarColor', (colours: Colours) =>
      change({
        background: textParameter(colours.backgroundColor, 'backgroundColor'),
        textStyle: /^#0+$/.test(colours.frontColor) ? 'black' : 'white',
      }),
    ),
    showNavigationBarLoading: api('showNavigationBarLoading', () => change({ loading: true })),
    hideNavigationBarLoading: api('hideNavigationBarLoading', () => change({ loading: false })),
    hideHomeButton: api('hideHomeButton', () => change({ homeHidden: true })),
    setBackgroundColor: api('setBackgroundColor', (colours: { backgroundColor?: string }) => {
      const { style } = topPage(stack).frame.frame;
      style.setProperty('--window-background', colours.backgroundColor ?? '');
    }),
    setBackgroundTextStyle: api('setBackgroundTextStyle', () => undefined),
  };
}
