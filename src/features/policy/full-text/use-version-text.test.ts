import { clauseIds } from '@contract/policy/clauses';
import { versions } from '@contract/policy/versions/index';
import { policyTexts } from '@contract/policy/versions/texts';
import { isTrue } from './use-version-text';

const { id: version, hash } = versions[0];
const clauses = clauseIds.map((id) => {
  const { body, ...rest } = policyTexts[version][id];
  return { id, ...rest, body: [...body] };
});
const policyOf = (announced: string) => ({
  inForce: { id: version, hash: announced, effectiveAt: version },
  notice: null,
});

test('a text is believed when its hash is its own and the one that was announced', () => {
  expect(isTrue({ version, hash, clauses }, undefined)).toBe(true);
  expect(isTrue({ version, hash, clauses }, policyOf(hash))).toBe(true);
});

test('another hash, another word or a missing clause, and it is not', () => {
  const [first, ...others] = clauses;
  const word = { 'zh-CN': '别的', en: 'Other' };
  const changed = [{ ...(first ?? clauses[1]), id: 'head', title: word, body: [word] }, ...others];
  expect(isTrue({ version, hash: 'a'.repeat(64), clauses }, undefined)).toBe(false);
  expect(isTrue({ version, hash, clauses: changed }, undefined)).toBe(false);
  expect(isTrue({ version, hash, clauses: others }, undefined)).toBe(false);
  expect(isTrue({ version, hash, clauses }, policyOf('b'.repeat(64)))).toBe(false);
});
