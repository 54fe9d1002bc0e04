import { createHash } from 'node:crypto';
import { clauseIds, type ClauseId, type PolicyText } from '@contract/policy/clauses';
import { versions } from '@contract/policy/versions/index';
import { hashedClause, hashedVersion } from '@contract/policy/versions/hashed';
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

const id = '2027-03-20';
const sha256 = (said: string) => createHash('sha256').update(said).digest('hex');
const hashes = clauseIds.map((clause) => [clause, sha256(hashedClause(clause, text[clause]))]);

export const next = {
  id,
  publishedAt: '2027-03-01',
  effectiveAt: '2027-03-20',
  hash: sha256(hashedVersion(id, Object.fromEntries(hashes) as Record<ClauseId, string>)),
  material: true,
} as const;
