import { currentVersion } from '@contract/policy/versions/index';
import { policyTexts } from '@contract/policy/versions/texts';
import { findClauses, plainText, readClauses } from './plain-text';

const chinese = readClauses(policyTexts['2026-11-23'], 'zh-CN');

test('searching finds the clauses with every word, in headings and in paragraphs', () => {
  expect(findClauses(chinese, '位置').map(({ id }) => id)).toContain('2.2.2');
  expect(findClauses(chinese, '手机号 解绑').map(({ id }) => id)).toContain('7.1');
  expect(findClauses(chinese, '量子')).toEqual([]);
});

test('an empty search shows everything', () => {
  expect(findClauses(chinese, '  ')).toHaveLength(chinese.length);
});

test('the copy holds every paragraph and the fingerprint people agreed to', () => {
  const copy = plainText(chinese, currentVersion.hash);
  for (const { heading, paragraphs } of chinese) {
    for (const line of [heading, ...paragraphs]) {
      expect(copy).toContain(line);
    }
  }
  expect(copy).toContain(currentVersion.hash);
});
