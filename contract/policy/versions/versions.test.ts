import { createHash } from 'node:crypto';
import { canonical } from '../canonical';
import { clauseIds, type PolicyText } from '../clauses';
import { inventory } from '../inventory';
import { purposes } from '../purposes';
import { currentVersion, versions } from './index';
import { policyTexts } from './texts';

/** The one way to write a version down: clauses in their order, keys sorted, no spaces. */
function canonicalText(text: PolicyText): string {
  return canonical(clauseIds.map((id) => ({ id, ...text[id] })));
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test.each(versions)('the text of $id is the one its hash was taken of', ({ id, hash }) => {
  expect(sha256(canonicalText(policyTexts[id]))).toBe(hash);
});

test('one changed character is another hash', () => {
  const text = policyTexts['2026-11-23'];
  const title = { ...text['2.1'].title, en: `${text['2.1'].title.en}.` };
  const changed = { ...text, '2.1': { ...text['2.1'], title } };
  expect(sha256(canonicalText(changed))).not.toBe(currentVersion.hash);
});

test('the order in which a clause was written down does not change the hash', () => {
  const { title, body, ...rest } = policyTexts['2026-11-23']['4'];
  const turned = { ...policyTexts['2026-11-23'], '4': { ...rest, body, title } };
  expect(sha256(canonicalText(turned))).toBe(currentVersion.hash);
});

test('every clause says something in every language', () => {
  for (const { id } of versions) {
    for (const clause of clauseIds) {
      const { title, body } = policyTexts[id][clause];
      const said = [title, ...body].flatMap((words) => [words['zh-CN'], words.en]);
      expect([id, clause, body.length > 0 && said.every((text) => text.trim() !== '')]).toEqual([
        id,
        clause,
        true,
      ]);
    }
  }
});

test('every item and every purpose points at a clause that exists', () => {
  const cited = [...Object.values(inventory), ...Object.values(purposes)].map(
    ({ clause }) => clause,
  );
  expect(cited.filter((clause) => !clauseIds.some((id) => id === clause))).toEqual([]);
});

test('the current text names how long the law keeps each item that outlives the account', () => {
  const said = policyTexts['2026-11-23']['6.2'].body.map((words) => words['zh-CN']).join('');
  const kept = Object.values(inventory).filter(({ onLeaving }) => onLeaving.then === 'keep');
  const days = new Set(kept.map(({ retention }) => retention.days));
  expect(days).toEqual(new Set([183, 1096]));
  expect(said).toContain('183 天');
  expect(said).toContain('三年');
});
