import { networkLogs, proofOfConsent } from './law';

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
  retention: { until: 'recorded', days: networkLogs.value },
  onLeaving: { then: 'keep', days: networkLogs.value, article: networkLogs.source },
} as const;

export const proof = {
  ...generated,
  clause: '9',
  category: 'record',
  purposes: ['proof'],
  retention: { until: 'recorded', days: proofOfConsent.value },
  onLeaving: { then: 'keep', days: proofOfConsent.value, article: proofOfConsent.source },
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
