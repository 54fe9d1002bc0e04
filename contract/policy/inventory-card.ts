import { checkedOnCard, generated, onCard, untilWithdrawn } from './inventory-defaults';
import type { InventoryRow } from './inventory-row';

/** What stands on a card, and what is kept beside it. */
export const onCards = {
  'card.name': {
    ...checkedOnCard,
    category: 'profile',
    necessity: 'basic',
    label: { 'zh-CN': '名片上的姓名', en: 'Name on a card' },
  },
  'card.title': { ...checkedOnCard, category: 'profile', label: { 'zh-CN': '职务', en: 'Title' } },
  'card.organisation': {
    ...checkedOnCard,
    category: 'profile',
    label: { 'zh-CN': '单位', en: 'Organisation' },
  },
  'card.pronunciation': {
    ...checkedOnCard,
    category: 'profile',
    label: { 'zh-CN': '姓名读音', en: 'How the name is said' },
  },
  'card.department': {
    ...checkedOnCard,
    category: 'profile',
    label: { 'zh-CN': '部门', en: 'Department' },
  },
  'card.officialAccount': {
    ...checkedOnCard,
    category: 'contact',
    label: { 'zh-CN': '公众号', en: 'Official account' },
  },
  'card.skills': {
    ...checkedOnCard,
    category: 'profile',
    label: { 'zh-CN': '擅长和服务', en: 'Skills and services' },
  },
  'card.landline': {
    ...onCard,
    category: 'contact',
    protection: 'sealed',
    wechatKey: 'PhoneNumber',
    label: { 'zh-CN': '名片上的座机', en: 'Landline on a card' },
  },
  'card.visibility': {
    ...onCard,
    clause: '1.2',
    category: 'record',
    wechatKey: null,
    label: { 'zh-CN': '名片上每一项给谁看', en: 'Whom each field of a card is shown to' },
  },
  'card.published': {
    ...onCard,
    clause: '5.1',
    category: 'record',
    purposes: ['publish'],
    basis: 'separate_consent',
    wechatKey: null,
    label: { 'zh-CN': '哪些联系方式向所有人公开', en: 'Which contacts are open to everyone' },
  },
  'card.mobile': {
    ...onCard,
    category: 'contact',
    protection: 'sealed',
    wechatKey: 'PhoneNumber',
    label: { 'zh-CN': '名片上的手机', en: 'Mobile on a card' },
  },
  'card.email': {
    ...onCard,
    category: 'contact',
    protection: 'sealed',
    wechatKey: 'Email',
    label: { 'zh-CN': '邮箱', en: 'E-mail' },
  },
  'card.wechatId': {
    ...checkedOnCard,
    category: 'contact',
    label: { 'zh-CN': '微信号', en: 'WeChat ID' },
  },
  'card.address': {
    ...checkedOnCard,
    category: 'contact',
    wechatKey: 'Address',
    label: { 'zh-CN': '地址', en: 'Address' },
  },
  'card.website': {
    ...checkedOnCard,
    category: 'profile',
    label: { 'zh-CN': '网站', en: 'Website' },
  },
  'card.introduction': {
    ...checkedOnCard,
    category: 'profile',
    label: { 'zh-CN': '简介', en: 'Introduction' },
  },
  'card.pinyin': {
    ...generated,
    clause: '1.2',
    category: 'profile',
    purposes: ['card'],
    stored: ['cards'],
    retention: untilWithdrawn,
    label: {
      'zh-CN': '名片上姓名和单位的拼音，由程序换算',
      en: 'How the name and organisation on a card are said, worked out by the program',
    },
  },
  'card.design': {
    ...generated,
    clause: '1.2',
    category: 'record',
    purposes: ['card'],
    stored: ['cards'],
    retention: untilWithdrawn,
    label: { 'zh-CN': '名片样式和修改次数', en: 'Card design and number of changes' },
  },
} as const satisfies Record<string, InventoryRow>;
