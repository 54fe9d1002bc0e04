import type { PolicyText } from '@contract/policy/clauses';
import { policyTexts } from '@contract/policy/versions/texts';
import { versions } from '@contract/policy/versions/index';
import { changesBetween } from './changes-between';

const current = policyTexts[versions[0].id];
const line = { 'zh-CN': '多了一句。', en: 'One more sentence.' };
const after: PolicyText = {
  ...current,
  '2.2': { ...current['2.2'], body: [...current['2.2'].body, line] },
};

test('a paragraph that came is shown in its clause, and nothing else is', () => {
  const { title } = current['2.2'];
  expect(changesBetween(current, after, 'en')).toEqual([
    { id: '2.2', title: title.en, gone: [], come: ['One more sentence.'] },
  ]);
  expect(changesBetween(after, current, 'zh-CN')).toEqual([
    { id: '2.2', title: title['zh-CN'], gone: ['多了一句。'], come: [] },
  ]);
});

test('between a version and itself nothing changed', () => {
  expect(changesBetween(current, current, 'zh-CN')).toEqual([]);
});
