import { createHash } from 'node:crypto';
import type { PolicyText } from '@contract/policy/clauses';
import { hashVersion } from '@contract/policy/versions/hashed';
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

const id = '2027-03-20';
const sha256 = (hashed: string) => createHash('sha256').update(hashed).digest('hex');
export const { hash, clauses } = hashVersion(id, text, sha256);

export const next = {
  ...{ id, hash, material: true },
  publishedAt: '2027-03-01',
  effectiveAt: id,
} as const;
