import { initialOf, isUpright, sealOf } from './name-signs';

test.each([
  ['林知远', '林知|远印'],
  ['陈曼', '陈曼|之印'],
  ['欧阳修远', '欧阳|修远'],
  ['𠮷田陽', '𠮷田|陽印'],
  ['Lin Zhiyuan', 'Z|L'],
  ['Madonna', 'M'],
  ['阿依古丽·买买提', '买|阿'],
  ['林', '林'],
])('the seal of %s is cut as %s', (name, columns) => {
  expect(sealOf(name).join('|')).toBe(columns);
});

test('an initial is a whole sign, however rare', () => {
  expect([initialOf('𠮷田'), initialOf('émile'), initialOf('')]).toEqual(['𠮷', 'É', '']);
});

test('Chinese stands upright in a column, letters and brackets lie', () => {
  expect(['林', '𠮷', 'L', '7', '（', '·'].map(isUpright)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
