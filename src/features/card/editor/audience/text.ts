import type { Text } from '@phone/features/app';

export const text = {
  'zh-CN': {
    shownTo: (field: string, audience: string) => `${field}给谁看：${audience}`,
    title: (field: string) => `「${field}」给谁看`,
    close: '关闭',
    names: {
      link: '所有人',
      returned: '交换过名片的人',
      approved: '我同意的人',
      nobody: '只有自己',
    },
    notes: {
      link: '拿到链接就能看到，转发出去的人也能。',
      returned: '对方也把名片给了你，才看得到。',
      approved: '交换之后，还要你点头。',
      nobody: '存着自己用，谁都看不到。',
    },
    publishTitle: '让所有人看到联系方式？',
    viewers: '用谁的眼睛看',
    asStranger: '没交换的人',
    asReturned: '交换过的人',
    sees: (fields: readonly string[]) => `对方打开名片会看到${fields.join('、')}。`,
    seesNot: (fields: readonly string[]) => `看不到${fields.join('、')}。`,
  },
  en: {
    shownTo: (field: string, audience: string) => `${field} is shown to: ${audience}`,
    title: (field: string) => `Who sees “${field}”`,
    close: 'Close',
    names: {
      link: 'Everyone',
      returned: 'People I exchanged with',
      approved: 'People I approve',
      nobody: 'Only me',
    },
    notes: {
      link: 'Whoever has the link, also when it was passed on.',
      returned: 'Once they have given you a card of theirs.',
      approved: 'After the exchange, and once you say yes.',
      nobody: 'Kept for yourself; nobody else sees it.',
    },
    publishTitle: 'Open contacts to everyone?',
    viewers: 'Seen through whose eyes',
    asStranger: 'Before an exchange',
    asReturned: 'After an exchange',
    sees: (fields: readonly string[]) => `They open the card and see: ${fields.join(', ')}.`,
    seesNot: (fields: readonly string[]) => `Not shown: ${fields.join(', ')}.`,
  },
} satisfies Text;
