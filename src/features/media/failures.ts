import type { Words } from '@contract/policy/words';
import { text } from './text';

type Name = keyof (typeof text)['zh-CN']['failures'];
const both = (name: Name): Words => ({
  'zh-CN': text['zh-CN'].failures[name],
  en: text.en.failures[name],
});

/** What to say where something could not be put on a card. */
export const mediaErrors = {
  'card/not-found': both('missing'),
  'media/not-found': both('missing'),
  'media/too-many': both('tooMany'),
  'media/too-large': both('tooLarge'),
  'media/unreadable': both('unreadable'),
  'media/unchecked-to-all': both('missing'),
  'file/unreadable': both('unreadable'),
  'content/unsafe': both('unsafe'),
} as const;
