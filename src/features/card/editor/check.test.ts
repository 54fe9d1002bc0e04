import { firstProblem, problemsOf } from './check';
import { emptyValues } from './values';

const problems = (change: Partial<typeof emptyValues>) =>
  problemsOf({ ...emptyValues, name: '林知远', ...change });

test('a name is enough', () => {
  expect(problems({})).toEqual({});
});

test.each([
  ['', 'missing'],
  ['   ', 'missing'],
  ['林'.repeat(41), 'long'],
  ['林\u202E知远', 'odd'],
] as const)('the name %j is %s', (name, problem) => {
  expect(problems({ name })).toEqual({ name: problem });
});

test('each field is judged by itself, and the first wrong one is found', () => {
  const found = problems({ mobile: '1382613', email: 'a@', website: 'javascript:alert(1)' });
  expect(found).toEqual({ mobile: 'odd', email: 'odd', website: 'odd' });
  expect(firstProblem(found)).toBe('mobile');
});

test('numbers may be written with spaces, and from abroad', () => {
  expect(problems({ mobile: '138 2613-5407' })).toEqual({});
  expect(problems({ mobile: '+852 9123 4567' })).toEqual({});
});

test('a field with nothing but spaces counts as empty', () => {
  expect(problems({ email: '  ' })).toEqual({});
});
