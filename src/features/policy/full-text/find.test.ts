import { policyTexts } from '@contract/policy/versions/texts';
import { find, type Found } from './find';
import { readClauses } from './plain-text';

const chinese = readClauses(policyTexts['2026-11-24'], 'zh-CN');
const english = readClauses(policyTexts['2026-11-24'], 'en');

const ids = ({ clauses }: Found) => clauses.map(({ id }) => id);
const lines = ({ clauses }: Found) =>
  clauses.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
const marked = (found: Found) => lines(found).flatMap((line) => line.filter(({ hit }) => hit));

test('searching finds the clauses with every word, in headings and in paragraphs', () => {
  expect(ids(find(chinese, '位置'))).toContain('2.2.2');
  expect(ids(find(chinese, '手机号 解绑'))).toContain('7.1');
  expect(find(chinese, '量子')).toEqual({ clauses: [], hits: 0 });
});

test('an English word is found however it is written', () => {
  expect(find(english, 'LOCATION').hits).toBe(find(english, 'location').hits);
  expect(ids(find(english, 'location'))).toContain('2.2.2');
});

test('what is found is marked and counted one by one, in the order of the text', () => {
  const found = find(chinese, '手机号 解绑');
  const pieces = marked(found);
  expect(new Set(pieces.map(({ text }) => text))).toEqual(new Set(['手机号', '解绑']));
  expect(pieces.map(({ hit }) => hit)).toEqual(pieces.map((_, index) => index + 1));
  expect(found.hits).toBe(pieces.length);
});

test('marking changes no letter of the text', () => {
  const found = find(english, 'e a');
  const whole = lines(found).map((line) => line.map(({ text }) => text).join(''));
  const shown = english.filter(({ id }) => ids(found).includes(id));
  expect(whole).toEqual(shown.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]));
});

test('an empty search shows everything and marks nothing', () => {
  const found = find(chinese, '  ');
  expect([found.clauses.length, found.hits]).toEqual([chinese.length, 0]);
});
