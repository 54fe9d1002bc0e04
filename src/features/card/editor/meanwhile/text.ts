import type { Text } from '@phone/features/app';

export const text = {
  'zh-CN': {
    title: '两份不一样，留哪份',
    why: '你写的时候，这张名片在别处存过一次。下面是不一样的地方。',
    same: '两份现在一模一样，留哪份都行。',
    mine: '你写的',
    theirs: '别处存的',
    empty: '（没有）',
    audience: (field: string) => `${field}给谁看`,
    keepTheirs: '留别处存的',
    keepMine: '留我写的',
    close: '先不选，接着写',
  },
  en: {
    title: 'Two versions: which one stays',
    why: 'While you were writing, this card was saved elsewhere. Here is where they differ.',
    same: 'The two are the same by now; either may stay.',
    mine: 'Yours',
    theirs: 'Saved elsewhere',
    empty: '(nothing)',
    audience: (field: string) => `${field}: who sees it`,
    keepTheirs: 'Keep the other',
    keepMine: 'Keep mine',
    close: 'Decide later and go on writing',
  },
} satisfies Text;
