import { tagsIn } from './tags-in';

test('spaces and commas of both kinds part tags, and one named twice is there once', () => {
  expect(tagsIn(' 广交会， 印刷,客户、印刷 ')).toEqual(['广交会', '印刷', '客户']);
  expect(tagsIn('  ')).toEqual([]);
});

test('too many, or one too long, is no list of tags', () => {
  expect(tagsIn('一 二 三 四 五 六 七 八 九')).toBeNull();
  expect(tagsIn('一二三四五六七八九十甲乙丙')).toBeNull();
});
