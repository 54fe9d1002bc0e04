import { limits } from '@contract/limits';
import type { Words } from '@contract/policy/words';

export const shareErrors = {
  'card/not-found': {
    'zh-CN': '这张名片已经删掉了。',
    en: 'This card was deleted.',
  },
  'share/not-found': {
    'zh-CN': '这个链接已经收回了。',
    en: 'This link was taken back.',
  },
  'share/too-many': {
    'zh-CN': `一张名片最多 ${limits.sharesPerCard} 个链接。收回几个，再做新的。`,
    en: `A card has ${limits.sharesPerCard} links at most. Take some back first.`,
  },
} as const satisfies Record<string, Words>;
