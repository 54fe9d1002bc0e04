import { stocked, type ConditionOf } from './stocked';

jest.setTimeout(30_000);

const { where } = stocked([
  { _id: 'a', s: 'Lin Yue', t: ['blue', 'Green'] },
  { _id: 'b', s: 'lin yun', t: [] },
  { _id: 'c', s: '林月 设计师' },
  { _id: 'd', s: 'first\nsecond' },
  { _id: 'e', s: 'a.b' },
  { _id: 'f', s: 'axb' },
  { _id: 'g', s: 42 },
]);

const regexp = (given: string, options?: string): ConditionOf => {
  const made = options === undefined ? { regexp: given } : { regexp: given, options };
  return (_, db) => ({ s: db.RegExp(made) });
};

const cases: readonly (readonly [promise: string, condition: ConditionOf, ids: string])[] = [
  ['the beginning', regexp('^Lin'), 'a'],
  ['the end', regexp('yun$'), 'b'],
  ['anywhere', regexp('in y'), 'b'],
  ['without regard to case by the option i', regexp('^LIN', 'i'), 'ab'],
  ['a dot is any character', regexp('^a.b$'), 'ef'],
  ['a dot that is escaped is a dot', regexp('^a\\.b$'), 'e'],
  ['the option m makes ^ the beginning of a line', regexp('^second', 'm'), 'd'],
  ['without m it is the beginning of the text', regexp('^second'), ''],
  ['the option s lets a dot take a line end', regexp('first.second', 's'), 'd'],
  ['without s it does not', regexp('first.second'), ''],
  ['Chinese', regexp('设计'), 'c'],
  ['a choice', regexp('月|Yue'), 'ac'],
  ['a number is no text', regexp('4'), ''],
  ['a JavaScript regular expression', () => ({ s: /yu[en]$/i }), 'ab'],
  ['inside a list', () => ({ t: /^g/i }), 'a'],
  ['inside _.in', (_) => ({ s: _.in([/^Lin/, 'axb']) }), 'af'],
  ['beside another command', (_) => _.and([{ s: /^a/ }, { s: _.neq('axb') }]), 'e'],
];

test.each(cases)('a regular expression finds %s', async (_promise, condition, ids) => {
  expect(await where(condition)).toBe(ids);
});
