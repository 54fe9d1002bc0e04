import { networkLogs, requestsOfPeople } from './law';
import type { ConsentKind, Purpose } from './purpose';

export { consentKinds, type ConsentKind, type Purpose } from './purpose';

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
      'zh-CN': '保存你填的名片，让你发给别人看，也让交换过名片的两个人互发消息。',
      en: 'Keeps the card you fill in, so that you can send it, and lets two people who exchanged cards write to each other.',
    },
    without: {
      'zh-CN': '关掉后，你的名片和你手里的消息会删除，你管理的单位会解散，发出去的链接打不开。',
      en: 'Switched off, your cards and the messages you hold are erased, organisations you administer are dissolved, and the links you sent stop opening.',
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
  publish: {
    clause: '5.1',
    label: { 'zh-CN': '公开联系方式', en: 'Open contacts to everyone' },
    why: {
      'zh-CN': '你选的手机、邮箱、地址等，拿到链接的人不用回递名片就能看到。',
      en: 'The numbers and addresses you choose show to everyone with the link, without returning a card.',
    },
    without: {
      'zh-CN': '不开也能发名片，联系方式在对方回递名片后才显示；关掉后立刻收回。',
      en: 'Without it cards go out all the same, and contacts show once a card is returned; switched off, they close at once.',
    },
    necessity: 'extended',
    basis: 'consent',
    switchable: true,
    kind: 'separate',
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
  location: {
    clause: '2.2.2',
    label: { 'zh-CN': '位置', en: 'Location' },
    why: {
      'zh-CN': '记下和谁在哪座城市认识的，看看附近同样开着的人。只取模糊位置，不留轨迹。',
      en: 'Notes in which city you met somebody, and shows people nearby who have it on as well. Only an approximate place, never a track.',
    },
    without: {
      'zh-CN': '不开也能自己选城市；关掉立刻停，取过的会删除。',
      en: 'Without it you can still choose a city yourself; switched off it stops at once and what was taken is erased.',
    },
    necessity: 'extended',
    basis: 'consent',
    switchable: true,
    kind: 'separate',
  },
  visit: {
    clause: '2.2.1',
    label: { 'zh-CN': '让名片主人看到我来过', en: 'Be seen when I look at a card' },
    why: {
      'zh-CN': '你打开别人的名片后，对方能看到是你：你的第一张名片和最近一次看的时间，留九十天。',
      en: 'When you open somebody’s card they see that it was you: your first card and when you last looked, for ninety days.',
    },
    without: {
      'zh-CN':
        '不开也能看，只给那张名片的打开次数加一，不记是谁；关掉后，你在别人那里的来访记录会删除。',
      en: 'Without it you can look all the same, which adds one to that card’s count and says nothing about you; switched off, your visits are erased at everybody’s.',
    },
    necessity: 'extended',
    basis: 'consent',
    switchable: true,
    kind: 'separate',
  },
  personalise: {
    clause: '4',
    label: { 'zh-CN': '按你的习惯排列', en: 'Arranged by your use' },
    why: {
      'zh-CN': '记下你上次打开名片夹里每张名片的时间，把最近看过的放在最前。',
      en: 'Remembers when you last opened each card you keep, and puts the latest ones first.',
    },
    without: {
      'zh-CN': '不开也能用，名片按存入的先后排；关掉后这些时间会删除。',
      en: 'Without it cards stand in the order you kept them; switched off, these times are erased.',
    },
    necessity: 'extended',
    basis: 'consent',
    switchable: true,
  },
  improve: {
    clause: '4',
    label: { 'zh-CN': '帮助改进', en: 'Help to improve' },
    why: {
      'zh-CN': '在你的手机上数几样功能用了几次，一天最多交一次，加进总数，总数里没有你的编号。',
      en: 'Counts on your phone how often a few functions are used, and hands them in once a day at most; the totals they go into have no number of yours.',
    },
    without: {
      'zh-CN': '不开不影响任何功能；关掉后，手机上还没交的数会删除。',
      en: 'Everything works without it; switched off, what is not handed in yet is erased.',
    },
    necessity: 'extended',
    basis: 'consent',
    switchable: true,
  },
  survey: {
    clause: '4',
    label: { 'zh-CN': '回答问题', en: 'Answer a question' },
    why: {
      'zh-CN': '一个季度最多问你一个问题，只公布够十个人选的答案各有多少人。',
      en: 'Asks you one question a quarter at most, and publishes only how many chose an answer, from ten people on.',
    },
    without: {
      'zh-CN': '不开就不会问；关掉后，你答过的会删除，不再计入。',
      en: 'Without it nothing is asked; switched off, your answer is erased and no longer counts.',
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
  request: {
    clause: '8.2',
    label: { 'zh-CN': '办理名片上的人的请求', en: 'Requests of people on cards' },
    why: {
      'zh-CN': '号码或邮箱被写在别人名片上的人，没有账号也能查、能撤下、能拒绝。',
      en: 'Whoever’s number or address stands on the cards of others can look, have it taken off and object, without an account.',
    },
    without: {
      'zh-CN': '这是法律要求的，不能关闭；名片删了，它也跟着删。',
      en: 'The law requires it, so it has no switch; it goes with the card.',
    },
    necessity: 'basic',
    basis: 'statutory',
    article: requestsOfPeople,
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
