import type { Words } from '@contract/policy/words';
import { limits } from '@contract/limits';

/** Refusals of the card's own actions, as a person would say them. */
export const cardErrors = {
  'card/not-found': {
    'zh-CN': '这张名片已经删掉了。',
    en: 'This card was deleted.',
  },
  'card/too-many': {
    'zh-CN': `最多 ${limits.cardsPerPerson} 张名片。先删一张，再做新的。`,
    en: `${limits.cardsPerPerson} cards are the most. Delete one before making another.`,
  },
  'card/changed-meanwhile': {
    'zh-CN': '这张名片刚在别处改过。',
    en: 'This card was changed elsewhere a moment ago.',
  },
  'card/gone': {
    'zh-CN': '这张名片收回了，打不开了。',
    en: 'This card was taken back and no longer opens.',
  },
  'exchange/with-oneself': {
    'zh-CN': '这是你自己的名片，不用回递。',
    en: 'This is your own card; there is nobody to return one to.',
  },
  'content/unsafe': {
    'zh-CN': '有些文字没通过微信的内容检查。改一改再保存，你写的都还在。',
    en: 'Some words did not pass WeChat’s content check. Change them and save again; nothing is lost.',
  },
  'holder/own-card': {
    'zh-CN': '这是你自己的名片。',
    en: 'This is your own card.',
  },
  'holder/full': {
    'zh-CN': `名片夹满了，最多 ${limits.cardsKept} 张。移走几张再存。`,
    en: `Your holder is full: ${limits.cardsKept} cards. Remove some before keeping more.`,
  },
} as const satisfies Record<string, Words>;
