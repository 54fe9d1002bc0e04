import type { Text } from '@phone/features/app';

export const text = {
  'zh-CN': {
    title: '消息',
    emptyTitle: '还没有消息',
    emptyNote: '和换过名片的人，可以在这里说话。从名片夹打开对方的名片，点「发消息」。',
    gone: '已注销用户',
    closed: '名片已收回',
    card: '[名片]',
    older: '更早的',
  },
  en: {
    title: 'Messages',
    emptyTitle: 'No messages yet',
    emptyNote: 'Open the card of somebody you exchanged cards with, and write to them.',
    gone: 'Someone who left',
    closed: 'Card taken back',
    card: '[Card]',
    older: 'Older',
  },
} satisfies Text;
