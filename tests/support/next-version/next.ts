import { createHash } from 'node:crypto';
import { canonical } from '@contract/policy/canonical';
import { clauseIds, type PolicyText } from '@contract/policy/clauses';
import { versions } from '@contract/policy/versions/index';
import { policyTexts } from '@contract/policy/versions/texts';

/** A version that is not there yet: it says something else about what is on a card. */
const current = policyTexts[versions[0].id];
const before = current['2.2'];
export const text: PolicyText = {
  ...current,
  '2.2': {
    ...before,
    body: [
      ...before.body,
      { 'zh-CN': '名片上可以加一段录音。', en: 'A card may carry a recording.' },
    ],
  },
};

export const next = {
  id: '2027-03-20',
  publishedAt: '2027-03-01',
  effectiveAt: '2027-03-20',
  hash: createHash('sha256')
    .update(canonical(clauseIds.map((id) => ({ id, ...text[id] }))))
    .digest('hex'),
} as const;
