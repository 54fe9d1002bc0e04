import { networkLogs, proofOfConsent } from './law';

/** What rows of one kind have in common; the files of rows spread them. */
export const untilDeregistered = { from: 'deregistered', days: 0, then: 'erase' } as const;
export const untilWithdrawn = { from: 'withdrawn', days: 0, then: 'erase' } as const;
export const untilCleared = { from: 'cleared', days: 0, then: 'erase' } as const;
export const untilUsed = { from: 'used', days: 0, then: 'erase' } as const;
const erase = { then: 'erase' } as const;

export const typed = {
  sensitive: false,
  necessity: 'extended',
  basis: 'consent',
  source: 'user',
  protection: 'plain',
  mask: 'whole',
  exported: 'value',
  erasure: 'cleared',
  recipients: [],
  wxApi: [],
  wechatKey: null,
  onLeaving: erase,
} as const;

export const ofAccount = { ...typed, stored: ['accounts'], retention: untilDeregistered } as const;

/** Made by the program about an account, and gone with it. */
export const madeOfAccount = {
  ...ofAccount,
  necessity: 'basic',
  source: 'generated',
  erasure: 'removed',
} as const;

export const onCard = {
  ...typed,
  clause: '2.2',
  purposes: ['card'],
  stored: ['cards'],
  retention: untilWithdrawn,
  wechatKey: 'EXUserPublishContent',
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
  basis: 'statutory',
  erasure: 'expires',
  wechatKey: 'EXUserOpLog',
  retention: { from: 'recorded', days: networkLogs.value, then: 'erase' },
  onLeaving: { then: 'keep', days: networkLogs.value, article: networkLogs.source },
} as const;

export const proof = {
  ...generated,
  clause: '9',
  category: 'record',
  purposes: ['proof'],
  basis: 'statutory',
  erasure: 'expires',
  retention: { from: 'recorded', days: proofOfConsent.value, then: 'erase' },
  onLeaving: { then: 'keep', days: proofOfConsent.value, article: proofOfConsent.source },
} as const;

export const shortLived = {
  ...generated,
  clause: '7.2',
  category: 'record',
  purposes: ['security'],
  basis: 'statutory',
  erasure: 'expires',
  retention: { from: 'recorded', days: 2, then: 'erase' },
} as const;

/** Lies on the person's own phone and nowhere else; the person clears it there. */
export const onPhone = {
  ...typed,
  clause: '3.2',
  category: 'record',
  necessity: 'basic',
  purposes: [],
  // PIPL 13 (2): what the person asked for could not be done without it.
  basis: 'contract',
  stored: ['phone'],
  protection: 'on-phone',
  exported: 'no',
  erasure: 'on-phone',
} as const;

/** Passes through, or lies there as a code, so that people on cards can be heard. */
export const lookedFor = {
  ...generated,
  clause: '8.2',
  category: 'contact',
  purposes: ['request'],
  basis: 'statutory',
  stored: [],
  protection: 'not-stored',
  mask: 'hidden',
  retention: untilUsed,
  exported: 'no',
  erasure: 'never-stored',
} as const;

const neverCollected = {
  ...typed,
  basis: 'none',
  source: 'none',
  stored: [],
  protection: 'not-stored',
  mask: 'hidden',
  purposes: [],
  exported: 'no',
  erasure: 'never-stored',
  retention: untilUsed,
} as const;

/** The policy provides for it, nothing uses it yet. */
export const notYet = { ...neverCollected, necessity: 'declared_not_collected' } as const;
/** The law would allow it, the product will not. */
export const refused = { ...neverCollected, necessity: 'refused_by_design' } as const;
