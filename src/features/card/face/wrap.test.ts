import { wrap } from './wrap';

/** Every sign is one wide, so widths count characters. */
const measure = (text: string) => [...text].length;

test('a text that fits is one line', () => {
  expect(wrap('规划师', 10, 2, measure)).toEqual(['规划师']);
});

test('Chinese breaks anywhere, and nothing is lost', () => {
  expect(wrap('岭南建筑设计研究院', 5, 2, measure)).toEqual(['岭南建筑设', '计研究院']);
});

test('English breaks between words', () => {
  expect(wrap('South China Design Week', 13, 3, measure)).toEqual(['South China', 'Design Week']);
});

test('what is too long ends in an ellipsis within the width', () => {
  const lines = wrap('岭南建筑设计研究院城市更新中心', 5, 2, measure);
  expect(lines).toEqual(['岭南建筑设', '计研究院…']);
});

test('a word longer than a line is cut', () => {
  expect(wrap('Donaudampfschifffahrt', 8, 3, measure)).toEqual(['Donaudam', 'pfschiff', 'fahrt']);
});

test('a sign of two units is never torn', () => {
  expect(wrap('𠮷𠮷𠮷', 2, 2, measure)).toEqual(['𠮷𠮷', '𠮷']);
});

test('with no room there is no line', () => {
  expect(wrap('规划师', 10, 0, measure)).toEqual([]);
});
