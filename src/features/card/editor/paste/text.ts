import type { Text } from '@phone/features/app';

export const text = {
  'zh-CN': {
    paste: '粘贴一段文字来填',
    title: '粘贴一段文字',
    close: '关闭',
    box: '名片上的字、邮件签名、一段介绍都行',
    here: '只在这台手机上认，不会传出去。',
    read: '认一认',
    nothing: '没认出能填的。换一段试试，或者自己填。',
    check: '看看认得对不对，不对的关掉',
    replaces: (before: string) => `会换掉：${before}`,
    again: '重新粘贴',
    fill: '填进去',
  },
  en: {
    paste: 'Fill in from a pasted text',
    title: 'Paste a text',
    close: 'Close',
    box: 'The words of a card, a signature, an introduction',
    here: 'Read on this phone alone; it is not sent anywhere.',
    read: 'Read it',
    nothing: 'Nothing here fits a field. Try another text, or fill in by hand.',
    check: 'Check what was found, and switch off what is wrong',
    replaces: (before: string) => `Replaces: ${before}`,
    again: 'Paste again',
    fill: 'Fill in',
  },
} satisfies Text;
