import { versions } from '@contract/policy/versions/index';
import { policyTexts } from '@contract/policy/versions/texts';
import { languages } from '@contract/policy/words';
import { plainText, readClauses } from './plain-text';

const copies = versions.flatMap((version) =>
  languages.map((language) => ({ ...version, language })),
);

test.each(copies)('a copy of $id in $language holds every paragraph and its hash', (version) => {
  const clauses = readClauses(policyTexts[version.id], version.language);
  const copy = plainText(clauses, version.hash);
  for (const { heading, paragraphs } of clauses) {
    for (const line of [heading, ...paragraphs]) {
      expect(copy).toContain(line);
    }
  }
  expect(copy).toContain(version.hash);
});

test('what we say beside a clause is not in the copy: it is no part of the policy', () => {
  const clauses = readClauses(policyTexts['2026-11-24'], 'zh-CN');
  const copy = plainText(clauses, '');
  const notes = clauses.flatMap(({ note }) => note ?? []);
  expect(notes.length).toBeGreaterThan(10);
  expect(notes.filter((note) => copy.includes(note))).toEqual([]);
});
