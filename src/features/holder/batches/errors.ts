import type { Words } from '@contract/policy/words';
import { limits } from '@contract/limits';
import { holderErrors } from '../entry/errors';

/** Refusals of what is done to many cards, or to one that was written down. */
export const orderErrors = {
  ...holderErrors,
  'holder/full': {
    'zh-CN': `名片夹满了，最多 ${limits.cardsKept} 张。移走几张再来。`,
    en: `Your holder is full: ${limits.cardsKept} cards. Remove some first.`,
  },
  'holder/too-much-to-merge': {
    'zh-CN': '备注或标签合在一起太多了，删掉一些再合并。',
    en: 'Together the notes or tags are too much. Remove some, then merge.',
  },
} as const satisfies Record<string, Words>;
