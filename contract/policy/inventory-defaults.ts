/** What rows of one kind have in common; `inventory.ts` spreads them. */
export const untilDeregistered = { until: 'deregistered', days: 0 } as const;
export const untilWithdrawn = { until: 'withdrawn', days: 0 } as const;
const erase = { then: 'erase' } as const;

export const typed = {
  sensitive: false,
  necessity: 'extended',
  source: 'user',
  protection: 'plain',
  exported: true,
  recipients: [],
  wxApi: [],
  onLeaving: erase,
} as const;

export const onCard = {
  ...typed,
  clause: '2.2',
  purposes: ['card'],
  retention: untilWithdrawn,
} as const;
/** WeChat's content check sees it before it is stored. */
export const checked = { recipients: ['wechatContentCheck'] } as const;
export const checkedOnCard = { ...onCard, ...checked } as const;

export const generated = { ...typed, necessity: 'basic', source: 'generated' } as const;

export const securityLog = {
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

export const proof = {
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

export const shortLived = {
  ...generated,
  clause: '7.2',
  category: 'record',
  purposes: ['security'],
  retention: { until: 'recorded', days: 2 },
} as const;

export const neverCollected = {
  ...typed,
  source: 'none',
  protection: 'not-stored',
  purposes: [],
  exported: false,
  retention: untilDeregistered,
} as const;
