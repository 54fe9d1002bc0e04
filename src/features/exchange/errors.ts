import type { Words } from '@contract/policy/words';
import { limits } from '@contract/limits';

/** Refusals of what is done about an exchange. */
export const exchangeErrors = {
  'exchange/not-found': {
    'zh-CN': '对方收回了名片，或者已经离开。',
    en: 'They took their card back, or have left.',
  },
  'card/gone': {
    'zh-CN': '对方收回了这张名片，存不了。',
    en: 'They took this card back; it can’t be kept.',
  },
  'holder/full': {
    'zh-CN': `名片夹满了，最多 ${limits.cardsKept} 张。移走几张再存。`,
    en: `Your holder is full: ${limits.cardsKept} cards. Remove some before keeping more.`,
  },
} as const satisfies Record<string, Words>;
