import type { InventoryRow } from './inventory-row';
export type { InventoryRow } from './inventory-row';

const untilDeregistered = { until: 'deregistered', days: 0 } as const;
const untilWithdrawn = { until: 'withdrawn', days: 0 } as const;
const erase = { then: 'erase' } as const;

const typed = {
  sensitive: false,
  necessity: 'extended',
  source: 'user',
  protection: 'plain',
  exported: true,
  recipients: [],
  wxApi: [],
  onLeaving: erase,
} as const;

const onCard = { ...typed, clause: '2.2', purposes: ['card'], retention: untilWithdrawn } as const;
const generated = { ...typed, necessity: 'basic', source: 'generated' } as const;

const securityLog = {
  ...generated,
  clause: '7.2',
  category: 'record',
  purposes: ['security'],
  // 网络安全法 21: network logs are kept for at least six months.
  retention: { until: 'recorded', days: 183 },
  onLeaving: {
    then: 'keep',
    days: 183,
    article: { 'zh-CN': '网络安全法第二十一条', en: 'Cybersecurity Law, article 21' },
  },
} as const;

const proof = {
  ...generated,
  clause: '9',
  category: 'record',
  purposes: ['proof'],
  // 民法典 188: three years to bring a claim; PIPL 69 puts the burden of proof on the operator.
  retention: { until: 'recorded', days: 1096 },
  onLeaving: {
    then: 'keep',
    days: 1096,
    article: {
      'zh-CN': '个人信息保护法第六十九条、民法典第一百八十八条',
      en: 'Personal Information Protection Law, article 69; Civil Code, article 188',
    },
  },
} as const;

const shortLived = {
  ...generated,
  clause: '7.2',
  category: 'record',
  purposes: ['security'],
  retention: { until: 'recorded', days: 2 },
} as const;

const neverCollected = {
  ...typed,
  source: 'none',
  protection: 'not-stored',
  purposes: [],
  exported: false,
  retention: untilDeregistered,
} as const;

export const inventory = {
  'account.login': {
    ...generated,
    clause: '2.1',
    category: 'identity',
    purposes: ['account'],
    source: 'authorised',
    protection: 'hmac',
    retention: untilDeregistered,
    label: {
      'zh-CN': '微信身份（只存换算后的代号，不存原值）',
      en: 'WeChat identity (kept as a code, not as it is)',
    },
  },
  'account.id': {
    ...generated,
    clause: '1.2',
    category: 'identity',
    purposes: ['account'],
    retention: untilDeregistered,
    label: { 'zh-CN': '账号编号', en: 'Account number' },
  },
  'account.nickname': {
    ...typed,
    clause: '2.1',
    category: 'profile',
    necessity: 'basic',
    purposes: ['account'],
    retention: untilDeregistered,
    label: { 'zh-CN': '昵称', en: 'Nickname' },
  },
  'account.avatar': {
    ...typed,
    clause: '2.1',
    category: 'profile',
    purposes: ['account'],
    source: 'authorised',
    retention: untilDeregistered,
    wxApi: ['chooseAvatar'],
    label: { 'zh-CN': '头像', en: 'Avatar' },
  },
  'account.phone': {
    ...typed,
    clause: '2.1',
    category: 'contact',
    purposes: ['phone'],
    source: 'authorised',
    protection: 'sealed',
    retention: untilWithdrawn,
    wxApi: ['getPhoneNumber'],
    label: { 'zh-CN': '绑定的手机号', en: 'Linked phone number' },
  },
  'account.state': {
    ...generated,
    clause: '8.5',
    category: 'record',
    purposes: ['account'],
    retention: untilDeregistered,
    label: { 'zh-CN': '账号状态和注销申请', en: 'Account state and deregistration request' },
  },
  'account.key': {
    ...generated,
    clause: '7.2',
    category: 'record',
    purposes: ['account'],
    protection: 'sealed',
    retention: untilDeregistered,
    exported: false,
    label: { 'zh-CN': '你的数据密钥', en: 'Your data key' },
  },
  'card.name': {
    ...onCard,
    category: 'profile',
    necessity: 'basic',
    label: { 'zh-CN': '名片上的姓名', en: 'Name on a card' },
  },
  'card.title': { ...onCard, category: 'profile', label: { 'zh-CN': '职务', en: 'Title' } },
  'card.organisation': {
    ...onCard,
    category: 'profile',
    label: { 'zh-CN': '单位', en: 'Organisation' },
  },
  'card.mobile': {
    ...onCard,
    category: 'contact',
    protection: 'sealed',
    label: { 'zh-CN': '名片上的手机', en: 'Mobile on a card' },
  },
  'card.email': {
    ...onCard,
    category: 'contact',
    protection: 'sealed',
    label: { 'zh-CN': '邮箱', en: 'E-mail' },
  },
  'card.wechatId': {
    ...onCard,
    category: 'contact',
    label: { 'zh-CN': '微信号', en: 'WeChat ID' },
  },
  'card.address': { ...onCard, category: 'contact', label: { 'zh-CN': '地址', en: 'Address' } },
  'card.website': { ...onCard, category: 'profile', label: { 'zh-CN': '网站', en: 'Website' } },
  'card.introduction': {
    ...onCard,
    category: 'profile',
    label: { 'zh-CN': '简介', en: 'Introduction' },
  },
  'card.design': {
    ...generated,
    clause: '1.2',
    category: 'record',
    purposes: ['card'],
    retention: untilWithdrawn,
    label: { 'zh-CN': '名片样式和修改次数', en: 'Card design and number of changes' },
  },
  'share.link': {
    ...generated,
    clause: '1.2',
    category: 'relation',
    purposes: ['card'],
    retention: untilWithdrawn,
    label: { 'zh-CN': '发出的名片链接', en: 'Links you sent' },
  },
  'holder.entry': {
    ...generated,
    clause: '2.2.1',
    category: 'relation',
    purposes: ['holder'],
    retention: untilWithdrawn,
    label: { 'zh-CN': '你收存了哪张名片、什么时候', en: 'Which card you kept, and when' },
  },
  'consent.event': {
    ...proof,
    label: { 'zh-CN': '同意和撤回的记录', en: 'Record of consents and withdrawals' },
  },
  'rights.departure': {
    ...proof,
    label: { 'zh-CN': '注销完成的记录', en: 'Record of a finished deregistration' },
  },
  'audit.entry': { ...securityLog, label: { 'zh-CN': '操作日志', en: 'Activity log' } },
  'once.answer': {
    ...shortLived,
    protection: 'sealed',
    exported: false,
    label: { 'zh-CN': '防重复提交的回执', en: 'Receipts against double submission' },
  },
  'limit.counter': { ...shortLived, label: { 'zh-CN': '操作次数', en: 'Counts of operations' } },
  'device.hardware': {
    ...neverCollected,
    clause: '2.2.1',
    category: 'device',
    necessity: 'refused_by_design',
    label: { 'zh-CN': '设备识别码', en: 'Hardware identifiers' },
  },
  'device.otherApps': {
    ...neverCollected,
    clause: '2.2.1',
    category: 'device',
    necessity: 'refused_by_design',
    label: { 'zh-CN': '用过的其他应用', en: 'Other apps you use' },
  },
  'device.location': {
    ...neverCollected,
    clause: '2.2.2',
    category: 'device',
    sensitive: true,
    necessity: 'declared_not_collected',
    label: { 'zh-CN': '位置', en: 'Location' },
  },
} as const satisfies Record<string, InventoryRow>;

export type InventoryId = keyof typeof inventory;
