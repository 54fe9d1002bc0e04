import type { Words } from './words';

/** Who outside the operator receives an item, what for, and in which role. */
export type Recipient = {
  readonly label: Words;
  readonly why: Words;
  /** When and how an item gets there, and what comes back. */
  readonly how: Words;
  /** `entrusted`: on the operator's behalf (PIPL 21), for nothing else. */
  readonly role: 'entrusted';
  /** The agreement it rests on, for people to read; null where it is still to be entered. */
  readonly contract: Words | null;
};

export const recipients = {
  wechatContentCheck: {
    label: { 'zh-CN': '微信内容安全检查', en: 'WeChat content check' },
    why: {
      'zh-CN': '发出去之前检查有没有违法内容，只回答通过或不通过。',
      en: 'Checked for unlawful content before it is stored; the answer is yes or no.',
    },
    how: {
      'zh-CN': '你点保存或发送时，由我们的云函数逐次交给微信检查，不批量，不定时。',
      en: 'Each time you save or send, our cloud function hands it to WeChat; never in bulk, never on a schedule.',
    },
    role: 'entrusted',
    contract: null,
  },
} as const satisfies Record<string, Recipient>;

export type RecipientId = keyof typeof recipients;
