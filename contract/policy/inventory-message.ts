import { checked, generated, typed } from './inventory-defaults';
import type { InventoryRow } from './inventory-row';

/** Each message goes by itself, a year after it was written. */
const aYear = { from: 'recorded', days: 365, then: 'erase' } as const;

const inThread = {
  clause: '2.2.1',
  category: 'relation',
  purposes: ['card'],
  retention: aYear,
  erasure: 'removed',
} as const;

/** What two people who exchanged cards write to each other; each of them holds a copy. */
export const betweenTwo = {
  'message.text': {
    ...typed,
    ...checked,
    ...inThread,
    stored: ['messages'],
    protection: 'sealed',
    wechatKey: 'EXUserPublishContent',
    label: {
      'zh-CN': '你和别人往来的消息（你手里的那一份）',
      en: 'Messages between you and others (the copy you hold)',
    },
  },
  'message.card': {
    ...typed,
    ...inThread,
    stored: ['messages'],
    label: { 'zh-CN': '消息里附的名片链接', en: 'Links to cards in messages' },
  },
  'message.state': {
    ...generated,
    ...inThread,
    stored: ['threads', 'messages'],
    label: {
      'zh-CN': '和谁往来过消息、什么时候、几条没读',
      en: 'With whom you exchanged messages, when, and how many are unread',
    },
  },
} as const satisfies Record<string, InventoryRow>;
