import { policyTexts } from '@contract/policy/versions/texts';
import { clauseWeight } from './clause-list';
import { find } from './find';
import { chaptersOf, MOST_NODES, pagesOf } from './pages';
import { readClauses } from './plain-text';

/** About forty pages: every clause of the longest text with thirty paragraphs. */
const long = readClauses(policyTexts['2026-11-24'], 'zh-CN').map((clause) => ({
  ...clause,
  paragraphs: Array.from({ length: 30 }, () => clause.paragraphs[0] ?? ''),
}));

test.each(['', '的', '我们 的'])(
  'a text of forty pages, searched for "%s", is drawn in parts',
  (sought) => {
    const { clauses } = find(long, sought);
    const pages = pagesOf(clauses, clauseWeight);
    expect(pages.flat()).toEqual(clauses);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const weight = page.reduce((sum, clause) => sum + clauseWeight(clause), 0);
      expect(weight <= MOST_NODES || page.length === 1).toBe(true);
      expect(chaptersOf(page).every((chapter) => chapter.clauses.length <= 60)).toBe(true);
    }
  },
);

test('the text in force is read in one piece', () => {
  const { clauses } = find(readClauses(policyTexts['2026-11-24'], 'zh-CN'), '');
  expect(pagesOf(clauses, clauseWeight)).toHaveLength(1);
});

test('a page is full before the next one begins, and what is too heavy stands alone', () => {
  expect(pagesOf([3, 3, 4, 9, 1], (weight) => weight, 6)).toEqual([[3, 3], [4], [9], [1]]);
  expect(pagesOf([], () => 1)).toEqual([]);
});

test('clauses of one chapter stand together', () => {
  const chapters = chaptersOf([{ id: 'head' }, { id: 'preamble' }, { id: '2.1' }, { id: '2.2.1' }]);
  expect(chapters.map(({ chapter, clauses }) => [chapter, clauses.length])).toEqual([
    ['start', 2],
    ['2', 2],
  ]);
});
