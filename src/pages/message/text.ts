import type { Text } from '@phone/features/app';

export const text = {
  'zh-CN': {
    title: '消息',
    emptyTitle: '还没有消息',
    emptyNote: '这里还没开放。以后，和换过名片的人可以在这里说话。',
  },
  en: {
    title: 'Messages',
    emptyTitle: 'No messages yet',
    emptyNote: 'This is not open yet. Later, people who exchanged cards can talk here.',
  },
} satisfies Text;
