import type { PurposeId } from './purposes';
import type { Words } from './words';

/** One use that clause 4 speaks of, with the purposes it is made of here. */
export type Use = {
  readonly label: Words;
  /** None where the policy allows for it and the product does not do it. */
  readonly purposes: readonly PurposeId[];
  /** What is done; where nothing is, why not. */
  readonly note: Words;
};

/** Clause 4, use by use. What is not done is said to be not done: it has no switch and no data. */
export const uses = {
  service: {
    label: { 'zh-CN': '提供服务', en: 'The service itself' },
    purposes: ['account', 'card', 'holder', 'publish', 'phone', 'location', 'visit'],
    note: {
      'zh-CN': '登录、名片（和消息）、名片夹、手机号，各有各的开关；登录随注销而止。',
      en: 'Signing in, cards (with messages), holder, phone number: a switch each; signing in ends when you leave.',
    },
  },
  personalise: {
    label: { 'zh-CN': '按你的习惯', en: 'Made to your habits' },
    purposes: ['personalise'],
    note: {
      'zh-CN': '语言、深浅色和关怀模式只存在你的手机上，不算在内；位置不用在这里。',
      en: 'Language, theme and elder mode lie on your phone alone and are not part of it, and neither is location.',
    },
  },
  improve: {
    label: { 'zh-CN': '改进产品', en: 'Improving it' },
    purposes: ['improve'],
    note: {
      'zh-CN': '只数下面这几样，只要总数。不满十个人的总数不公布。',
      en: 'Only what is listed below is counted, and only totals are. Totals about fewer than ten people are not published.',
    },
  },
  security: {
    label: { 'zh-CN': '保障安全', en: 'Keeping it safe' },
    purposes: ['security'],
    note: {
      'zh-CN': '法律要求，没有开关。系统自动拒绝过你什么、按哪条规则，都能看到，可以提出异议。',
      en: 'Required by law, no switch. You see what was refused to you automatically and by which rule, and can object.',
    },
  },
  recommend: {
    label: { 'zh-CN': '推荐', en: 'Recommending' },
    purposes: [],
    note: {
      'zh-CN':
        '没有做。不推荐人，不推荐内容，没有广告，也没有为它准备的标签。以后要做，会先单独问你，默认关闭。',
      en: 'Not done. No people, no content, no advertising, and no tags kept for it. Should it come, you are asked first and it is off until you agree.',
    },
  },
  survey: {
    label: { 'zh-CN': '征求意见', en: 'Asking what you think' },
    purposes: ['survey'],
    note: {
      'zh-CN': '一个季度最多一个问题，点一下就答完，没有要打字的。',
      en: 'One question a quarter at most, answered with one tap and never by typing.',
    },
  },
  other: {
    label: { 'zh-CN': '其他', en: 'Other uses' },
    purposes: ['proof', 'request'],
    note: {
      'zh-CN':
        '只有两件：留存同意、注销和交给接收方的证明；办理名片上的人的请求。要用于新的、无关的目的，会重新征得同意。',
      en: 'Two only: proving consent, deregistration and what went to recipients; and requests of people on cards. A new, unrelated use needs your consent anew.',
    },
  },
} as const satisfies Record<string, Use>;

export type UseId = keyof typeof uses;
