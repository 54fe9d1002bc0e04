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
  smsSender: {
    label: { 'zh-CN': '腾讯云短信', en: 'Tencent Cloud SMS' },
    why: {
      'zh-CN': '把验证码发到你填的手机号，用来确认号码在你手里。',
      en: 'Sends a code to the number you enter, to confirm that it is in your hands.',
    },
    how: {
      'zh-CN': '你点「发送验证码」时交一次，只有号码和验证码，没有姓名和账号。',
      en: 'Once, when you tap to get a code: the number and the code, without a name or an account.',
    },
    role: 'entrusted',
    contract: null,
  },
  mailSender: {
    label: { 'zh-CN': '运营者的邮件服务', en: "The operator's mail service" },
    why: {
      'zh-CN': '把验证码发到你填的邮箱，用来确认邮箱在你手里。',
      en: 'Sends a code to the mailbox you enter, to confirm that it is in your hands.',
    },
    how: {
      'zh-CN': '你点「发送验证码」时交一次，只有邮箱和验证码，没有姓名和账号。',
      en: 'Once, when you tap to get a code: the address and the code, without a name or an account.',
    },
    role: 'entrusted',
    contract: null,
  },
  cardReader: {
    label: { 'zh-CN': '腾讯云名片识别', en: 'Tencent Cloud card recognition' },
    why: {
      'zh-CN': '认出你拍的纸质名片上的字，省得你一个个打。',
      en: 'Reads the words on a paper card you photographed, so that you need not type them.',
    },
    how: {
      'zh-CN': '你点「识别」时交一次照片，先去掉拍摄信息；认完就丢，我们不保存照片。',
      en: 'Once, when you ask for it: the photo without its shooting information, which nobody keeps.',
    },
    role: 'entrusted',
    contract: null,
  },
} as const satisfies Record<string, Recipient>;

export type RecipientId = keyof typeof recipients;
// The object's own keys are exactly the declared recipients.
export const recipientIds = Object.keys(recipients) as RecipientId[];
