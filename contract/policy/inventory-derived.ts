import { madeOfAccount } from './inventory-defaults';
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
} as const satisfies Record<string, InventoryRow>;
