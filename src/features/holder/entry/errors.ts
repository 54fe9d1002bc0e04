import type { Words } from '@contract/policy/words';
import { text } from './text';

/** What only actions on a kept card may answer. */
export const holderErrors = {
  'holder/not-found': { 'zh-CN': text['zh-CN'].missingTitle, en: text.en.missingTitle },
} as const satisfies Record<string, Words>;
