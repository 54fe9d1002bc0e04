import type { Words } from './words';

/**
 * A number the law sets. `sure` says how certain we are that this is what it asks of this product;
 * below `high` a lawyer should look before anybody relies on it.
 */
export type LegalNumber = {
  readonly value: number;
  readonly unit: 'days' | 'working days' | 'hours' | 'years of age';
  readonly source: Words;
  readonly sure: 'high' | 'medium' | 'low';
};

/** At least six months, and the longest six months in a row have 184 days. */
export const networkLogs = {
  value: 184,
  unit: 'days',
  // Article 21 until the amendment that has been in force since 2026-01-01.
  source: { 'zh-CN': '网络安全法第二十三条', en: 'Cybersecurity Law, article 23' },
  sure: 'high',
} as const satisfies LegalNumber;

/** Three years to bring a claim, one leap day included; the burden of proof is the operator's. */
export const proofOfConsent = {
  value: 1096,
  unit: 'days',
  source: {
    'zh-CN': '个人信息保护法第六十九条、民法典第一百八十八条',
    en: 'Personal Information Protection Law, article 69; Civil Code, article 188',
  },
  sure: 'medium',
} as const satisfies LegalNumber;

/** Correction, deletion, deregistration and complaints that a person deals with. */
export const byHand = {
  value: 15,
  unit: 'working days',
  source: {
    'zh-CN': 'App 违法违规收集使用个人信息行为认定方法第六条',
    en: 'Rules on unlawful collection by apps (2019), section 6',
  },
  sure: 'high',
} as const satisfies LegalNumber;

/** Under this age a guardian must agree. */
export const guardianAge = {
  value: 14,
  unit: 'years of age',
  source: {
    'zh-CN': '个人信息保护法第三十一条',
    en: 'Personal Information Protection Law, article 31',
  },
  sure: 'high',
} as const satisfies LegalNumber;

/** Whoever handles personal information must offer a convenient way to ask (and to be refused). */
export const requestsOfPeople = {
  'zh-CN': '个人信息保护法第四十四条、第四十七条、第五十条',
  en: 'Personal Information Protection Law, articles 44, 47 and 50',
} as const satisfies Words;
