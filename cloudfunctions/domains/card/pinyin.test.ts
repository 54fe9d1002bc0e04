import { pinyinOfName, pinyinOfOrganisation } from './pinyin';

test.each([
  ['曾思齐', 'zeng si qi'],
  ['单田芳', 'shan tian fang'],
  ['仇英', 'qiu ying'],
  ['查良镛', 'zha liang yong'],
  ['解缙', 'xie jin'],
  ['区伟', 'ou wei'],
  ['任我行', 'ren wo xing'],
  ['乐毅', 'yue yi'],
  ['朴正', 'piao zheng'],
  ['翟天临', 'zhai tian lin'],
  ['盖叫天', 'ge jiao tian'],
  ['尉迟恭', 'yu chi gong'],
  ['万俟卨', 'mo qi xie'],
  ['长孙无忌', 'zhang sun wu ji'],
  ['吕布', 'lv bu'],
  ['Anna Lee', 'anna lee'],
  ['Ａ先生', 'a xian sheng'],
])('the family name in %s is read as one', (name, said) => {
  expect(pinyinOfName(name)).toBe(said);
});

test.each([
  ['乐知远', 'Lè Zhīyuǎn', 'le zhi yuan'],
  ['乐知远', 'le zhi yuan', 'le zhi yuan'],
  ['单雨', 'DAN YU', 'dan yu'],
  ['吕布', 'Lǚ Bù', 'lv bu'],
  ['乐知远', 'Joy', 'yue zhi yuan'],
  ['乐知远', 'le zhi', 'yue zhi yuan'],
  ['Anna Lee', 'an na li', 'anna lee'],
])('%s, who says it is %s, is found as %s', (name, pronunciation, said) => {
  expect(pinyinOfName(name, pronunciation)).toBe(said);
});

test('in the name of an organisation the same signs are read as usual', () => {
  expect(pinyinOfOrganisation('单县医院')).toBe('dan xian yi yuan');
  expect(pinyinOfOrganisation('中国银行')).toBe('zhong guo yin hang');
});
