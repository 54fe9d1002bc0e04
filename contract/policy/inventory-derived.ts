import { generated, madeOfAccount, securityLog, typed, untilWithdrawn } from './inventory-defaults';
import type { InventoryRow } from './inventory-row';

/** What the product works out about a person from what they did (clause 1.2). */
export const derived = {
  'account.counts': {
    ...madeOfAccount,
    clause: '1.2',
    category: 'record',
    purposes: ['account'],
    label: { 'zh-CN': '你有几张名片、收存了几张', en: 'How many cards you have and keep' },
  },
  'consent.state': {
    ...madeOfAccount,
    clause: '9',
    category: 'record',
    purposes: ['proof'],
    basis: 'statutory',
    label: { 'zh-CN': '现在同意着哪些用途', en: 'Which uses you agree to at the moment' },
  },
  'holder.opened': {
    ...generated,
    clause: '4',
    category: 'record',
    necessity: 'extended',
    purposes: ['personalise'],
    stored: ['opens'],
    retention: untilWithdrawn,
    erasure: 'removed',
    label: {
      'zh-CN': '名片夹里每张名片上次打开的时间',
      en: 'When you last opened each card you keep',
    },
  },
  'holder.order': {
    ...typed,
    clause: '2.2.1',
    category: 'record',
    purposes: ['holder'],
    stored: ['entries'],
    retention: untilWithdrawn,
    label: {
      'zh-CN': '你给收存的名片分的组、打的标签、加的星标',
      en: 'Groups, tags and stars you gave to kept cards',
    },
  },
  'holder.note': {
    ...typed,
    clause: '2.2.1',
    category: 'record',
    purposes: ['holder'],
    stored: ['notes'],
    protection: 'sealed',
    retention: untilWithdrawn,
    erasure: 'removed',
    label: { 'zh-CN': '你给收存的名片写的备注', en: 'Notes you wrote on kept cards' },
  },
  'survey.answer': {
    ...typed,
    clause: '4',
    category: 'record',
    purposes: ['survey'],
    stored: ['answers'],
    retention: { from: 'recorded', days: 120, then: 'erase' },
    erasure: 'removed',
    label: { 'zh-CN': '你对季度问题的回答', en: "Your answer to the quarter's question" },
  },
  'security.decision': {
    ...securityLog,
    stored: ['decisions'],
    label: {
      'zh-CN': '系统自动拒绝过你的哪些操作、按哪条规则',
      en: 'What was refused to you automatically, and by which rule',
    },
  },
} as const satisfies Record<string, InventoryRow>;
