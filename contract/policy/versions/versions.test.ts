import { createHash } from 'node:crypto';
import { clauseIds } from '../clauses';
import { inventory } from '../inventory';
import { byHand, guardianAge, networkLogs, proofOfConsent } from '../law';
import { purposes } from '../purposes';
import { clauseHashes } from './clause-hashes';
import { hashedClause, hashedVersion } from './hashed';
import { currentVersion, versions } from './index';
import { policyTexts } from './texts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const launch = policyTexts['2026-11-24'];

const clauses = versions.flatMap(({ id: version }) => clauseIds.map((id) => ({ version, id })));

test.each(clauses)('$id of $version is the text its hash was taken of', ({ version, id }) => {
  expect(sha256(hashedClause(id, policyTexts[version][id]))).toBe(clauseHashes[version][id]);
});

test.each(versions)('the hash of $id is that of its clauses', ({ id, hash }) => {
  expect(Object.keys(clauseHashes[id])).toHaveLength(clauseIds.length);
  expect(sha256(hashedVersion(id, clauseHashes[id]))).toBe(hash);
});

test('one changed character is another clause and another version', () => {
  const title = { ...launch['2.1'].title, en: `${launch['2.1'].title.en}.` };
  const changed = sha256(hashedClause('2.1', { ...launch['2.1'], title }));
  const hashes = clauseHashes['2026-11-24'];
  expect(changed).not.toBe(hashes['2.1']);
  const version = sha256(hashedVersion('2026-11-24', { ...hashes, '2.1': changed }));
  expect(version).not.toBe(currentVersion.hash);
});

test('the same words under another number or another date are something else', () => {
  expect(hashedClause('2.3', launch['2.4'])).not.toBe(hashedClause('2.4', launch['2.4']));
  const hashes = clauseHashes['2026-11-24'];
  expect(sha256(hashedVersion('2026-11-25', hashes))).not.toBe(currentVersion.hash);
});

test('a note or a mark for the lawyer is ours, so it may change without another version', () => {
  const { title, body } = launch['2.1'];
  expect(launch['2.1'].note).toBeDefined();
  expect(launch['2.1'].review).toBe(true);
  expect(hashedClause('2.1', { body, title })).toBe(hashedClause('2.1', launch['2.1']));
});

test('the first version is of 3 April 2020, and versions stand newest first', () => {
  const ids = versions.map(({ id }) => id);
  expect(ids.at(-1)).toBe('2020-04-03');
  expect([...ids].sort().reverse()).toEqual(ids);
});

test('the version in force is the one the product started with', () => {
  const started = versions.filter((version) => 'launch' in version).map(({ id }) => id);
  expect(started).toEqual([currentVersion.id]);
});

test('every clause says something in every language', () => {
  for (const { id } of versions) {
    for (const clause of clauseIds) {
      const { title, body, note } = policyTexts[id][clause];
      const said = [title, ...body, ...(note === undefined ? [] : [note])].flatMap((words) => [
        words['zh-CN'],
        words.en,
      ]);
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
  const kept = Object.values(inventory).filter(({ onLeaving }) => onLeaving.then === 'keep');
  const days = new Set(kept.map(({ retention }) => retention.days));
  expect(days).toEqual(new Set([networkLogs.value, proofOfConsent.value]));
  expect(said('6.2')).toContain(`${networkLogs.value} 天（${networkLogs.source['zh-CN']}）`);
  expect(said('6.2')).toContain(`留三年（${proofOfConsent.source['zh-CN']}）`);
  expect(said('2.2.1')).toContain(`${networkLogs.value} 天`);
});

test('the other numbers of the law stand in the current text as they do in the code', () => {
  expect([byHand.value, guardianAge.value]).toEqual([15, 14]);
  expect(said('8.6')).toContain('十五个工作日');
  expect(said('preamble')).toContain('不满十四周岁');
});

function said(clause: (typeof clauseIds)[number]): string {
  return launch[clause].body.map((words) => words['zh-CN']).join('');
}
