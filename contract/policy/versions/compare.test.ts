import { clauseIds, type ClauseText, type PolicyText } from '../clauses';
import { languages } from '../words';
import { changedClauses } from './changed-clauses';
import { clauseHashes } from './clause-hashes';
import { compareTexts, sentencesOf, type Mark, type Marked } from './compare';
import { policyTexts } from './texts';

const older = policyTexts['2020-04-03'];
const newer = policyTexts['2026-11-24'];

const with21 = (body: readonly string[], title = '标题'): PolicyText => {
  const clause: ClauseText = {
    title: { 'zh-CN': title, en: title },
    body: body.map((text) => ({ 'zh-CN': text, en: text })),
  };
  return { ...newer, '2.1': clause };
};
const marks = (before: readonly string[], after: readonly string[]) =>
  compareTexts(with21(before), with21(after), 'zh-CN')[0]?.paragraphs.map((paragraph) =>
    paragraph.map(({ text, mark }) => `${sign[mark]}${text}`),
  );
const sign: Readonly<Record<Mark, string>> = { same: ' ', removed: '-', added: '+' };

test('of a changed paragraph only the changed sentences are marked', () => {
  expect(marks(['甲。乙。丙。'], ['甲。丁。丙。'])).toEqual([[' 甲。', '-乙。', '+丁。', ' 丙。']]);
});

test('a paragraph that came or went is marked whole, and those around it stay', () => {
  expect(marks(['一。', '二。'], ['一。', '新。又。', '二。'])).toEqual([
    [' 一。'],
    ['+新。', '+又。'],
    [' 二。'],
  ]);
  expect(marks(['一。', '旧。', '二。'], ['一。', '二。'])).toEqual([
    [' 一。'],
    ['-旧。'],
    [' 二。'],
  ]);
});

test('another title alone is a change', () => {
  const [change] = compareTexts(with21(['一。'], '旧题'), with21(['一。'], '新题'), 'en');
  expect(change?.title).toEqual([
    { text: '旧题', mark: 'removed' },
    { text: '新题', mark: 'added' },
  ]);
});

test('the same text has no changes, and a note is none', () => {
  expect(compareTexts(newer, newer, 'en')).toEqual([]);
  const { title, body } = newer['2.1'];
  expect(compareTexts(newer, { ...newer, '2.1': { title, body } }, 'en')).toEqual([]);
});

test.each(languages)('both versions can be read back from what is marked, in %s', (language) => {
  for (const { id, title, paragraphs } of compareTexts(older, newer, language)) {
    const read = (without: Mark) =>
      [title, ...paragraphs]
        .map((pieces) => textOf(pieces.filter(({ mark }) => mark !== without)))
        .join('');
    const whole = ({ title: of, body }: ClauseText) =>
      [of, ...body].map((words) => words[language]).join('');
    expect([read('added'), read('removed')]).toEqual([whole(older[id]), whole(newer[id])]);
  }
});

test('a sentence ends where a reader ends it, and nothing of it is lost', () => {
  const english = 'Kept for 2.5 days; then gone. Is it? Yes.';
  expect(sentencesOf(english)).toEqual(['Kept for 2.5 days; ', 'then gone. ', 'Is it? ', 'Yes.']);
  for (const { body } of Object.values(newer)) {
    for (const words of body) {
      expect(sentencesOf(words.en).join('')).toBe(words.en);
    }
  }
});

test('the clauses whose words changed are found by their hashes', () => {
  const hashes = clauseHashes['2026-11-24'];
  expect(changedClauses(hashes, hashes)).toEqual([]);
  expect(changedClauses({ ...hashes, '2.1': 'other' }, hashes)).toEqual(['2.1']);
  expect(changedClauses(clauseHashes['2020-04-03'], hashes)).toEqual([...clauseIds]);
  expect(changedClauses({}, hashes)).toEqual([...clauseIds]);
});

const textOf = (pieces: readonly Marked[]): string => pieces.map(({ text }) => text).join('');
