import { firstProblem, problemsOf } from './check';
import { contentOf } from './content';

const empty = contentOf(null);
const problems = (change: Partial<typeof empty.values>) =>
  problemsOf({ ...empty, values: { ...empty.values, name: '林知远', ...change } });

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

test.each([
  ['landline', '8313', 'odd'],
  ['secondMobile', '12345678901', 'odd'],
  ['secondEmail', 'a@b', 'odd'],
  ['department', '处'.repeat(61), 'long'],
  ['skills', '\u202E', 'odd'],
] as const)('%s %j is %s', (field, value, problem) => {
  expect(problems({ [field]: value })).toEqual({ [field]: problem });
});

test('a fixed line may be written with brackets and an extension', () => {
  expect(problems({ landline: '(020) 83135678转801' })).toEqual({});
});

test('a field with nothing but spaces counts as empty', () => {
  expect(problems({ email: '  ' })).toEqual({});
});
