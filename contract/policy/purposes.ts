import { networkLogs } from './law';
import type { Words } from './words';

/**
 * What personal data is used for. `basis` says what makes it lawful: `consent` is given by a tap
 * and can be withdrawn; `statutory` rests on the article named. `switchable` purposes have their
 * own switch; `account` ends by deregistration.
 */
export type Purpose = {
  readonly clause: string;
  readonly label: Words;
  /** One sentence: what it does for the person. */
  readonly why: Words;
  /** One sentence: what happens without it. */
  readonly without: Words;
  readonly necessity: 'basic' | 'extended';
  readonly basis: 'consent' | 'statutory';
  readonly article?: Words;
  readonly switchable: boolean;
  /** How it must be asked for; `general` where nothing is said. */
  readonly kind?: ConsentKind;
};

/**
 * `general` together with others · `separate` alone, on a screen of its own (PIPL 23, 25, 26, 29,
 * 39) · `guardian` alone, by the guardian of somebody under fourteen (PIPL 31).
 */
export const consentKinds = ['general', 'separate', 'guardian'] as const;
export type ConsentKind = (typeof consentKinds)[number];

export const purposes = {
  account: {
    clause: '2.1',
    label: { 'zh-CN': '注册和登录', en: 'Sign in' },
    why: {
      'zh-CN': '用微信身份认出你，用昵称称呼你。',
      en: 'Your WeChat identity tells us it is you; your nickname is what we call you.',
    },
    without: {
      'zh-CN': '不同意也能看别人发来的名片、读政策、联系我们。',
      en: 'Without it you can still view cards sent to you, read the policy and contact us.',
    },
    necessity: 'basic',
    basis: 'consent',
    switchable: false,
  },
  card: {
    clause: '1.1',
    label: { 'zh-CN': '制作和发送名片', en: 'Make and send cards' },
    why: {
      'zh-CN': '保存你填的名片，让你发给别人看。',
      en: 'Keeps the card you fill in, so that you can send it.',
    },
    without: {
      'zh-CN': '关掉后，你的名片会删除，发出去的链接打不开。',
      en: 'Switched off, your cards are erased and the links you sent stop opening.',
    },
    necessity: 'basic',
    basis: 'consent',
    switchable: true,
  },
  holder: {
    clause: '1.1',
    label: { 'zh-CN': '名片夹', en: 'Card holder' },
    why: {
      'zh-CN': '记下你收了谁的名片，方便以后找到。',
      en: 'Remembers whose cards you kept, so that you can find them again.',
    },
    without: {
      'zh-CN': '关掉后，名片夹会清空；别人的名片还能从聊天里打开。',
      en: 'Switched off, your holder is emptied; cards still open from the chat.',
    },
    necessity: 'basic',
    basis: 'consent',
    switchable: true,
  },
  phone: {
    clause: '2.1',
    label: { 'zh-CN': '绑定手机号', en: 'Link a phone number' },
    why: {
      'zh-CN': '换了微信号时用来找回账号，也可以一键填进名片。',
      en: 'Helps you get your account back after changing WeChat, and fills your card in one tap.',
    },
    without: {
      'zh-CN': '不绑定不影响其他功能；关掉后号码会删除。',
      en: 'Everything else works without it; switched off, the number is erased.',
    },
    necessity: 'extended',
    basis: 'consent',
    switchable: true,
  },
  security: {
    clause: '7.2',
    label: { 'zh-CN': '保障安全', en: 'Keep things safe' },
    why: {
      'zh-CN': '记录谁在什么时候改过或看过数据，防止滥用和重复提交。',
      en: 'Records who changed or read data and when, against misuse and double submissions.',
    },
    without: {
      'zh-CN': '这是法律要求的，不能关闭；到期自动删除。',
      en: 'The law requires it, so it has no switch; it is erased when its time is up.',
    },
    necessity: 'basic',
    basis: 'statutory',
    article: networkLogs.source,
    switchable: false,
  },
  proof: {
    clause: '9',
    label: { 'zh-CN': '留存同意和注销的证明', en: 'Prove consent and deregistration' },
    why: {
      'zh-CN': '证明你同意过什么、撤回过什么、什么时候注销的。',
      en: 'Proves what you agreed to, what you withdrew and when you left.',
    },
    without: {
      'zh-CN': '这是法律要求的，不能关闭；到期自动删除。',
      en: 'The law requires it, so it has no switch; it is erased when its time is up.',
    },
    necessity: 'basic',
    basis: 'statutory',
    article: {
      'zh-CN': '个人信息保护法第六十九条',
      en: 'Personal Information Protection Law, article 69',
    },
    switchable: false,
  },
} as const satisfies Record<string, Purpose>;

export type PurposeId = keyof typeof purposes;
export type ConsentPurposeId = {
  [P in PurposeId]: (typeof purposes)[P]['basis'] extends 'consent' ? P : never;
}[PurposeId];
export type SwitchablePurposeId = {
  [P in PurposeId]: (typeof purposes)[P]['switchable'] extends true ? P : never;
}[PurposeId];

const ids = Object.keys(purposes) as PurposeId[];
const isConsent = (id: PurposeId): id is ConsentPurposeId => purposes[id].basis === 'consent';
const isSwitchable = (id: PurposeId): id is SwitchablePurposeId => purposes[id].switchable;

/** How a purpose must be asked for. */
export function kindOf(id: ConsentPurposeId): ConsentKind {
  const { kind = 'general' }: Purpose = purposes[id];
  return kind;
}

/** Purposes that rest on consent, in the order people see them. */
export const purposeIds = ids.filter(isConsent);
export const switchablePurposeIds = ids.filter(isSwitchable);
/** What the first agreement covers; the rest is asked when it is needed. */
export const generalPurposeIds = purposeIds.filter(
  (id) => purposes[id].necessity === 'basic' && kindOf(id) === 'general',
);
