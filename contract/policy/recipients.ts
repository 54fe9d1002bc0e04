import type { Words } from './words';

/** Who outside the operator receives an item, what for, and in which role. */
export type Recipient = {
  readonly label: Words;
  readonly why: Words;
  /** `entrusted`: on the operator's behalf (PIPL 21), for nothing else. */
  readonly role: 'entrusted';
};

export const recipients = {
  wechatContentCheck: {
    label: { 'zh-CN': '微信内容安全检查', en: 'WeChat content check' },
    why: {
      'zh-CN': '发出去之前检查有没有违法内容，只回答通过或不通过。',
      en: 'Checked for unlawful content before it is stored; the answer is yes or no.',
    },
    role: 'entrusted',
  },
} as const satisfies Record<string, Recipient>;

export type RecipientId = keyof typeof recipients;
