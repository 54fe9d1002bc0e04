import { compareValues, sameValue } from './value-order';
import { ValueSet } from './value-set';

/** In MongoDB's order, each less than the next. */
const rising: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  -Infinity,
  -1,
  0,
  0.5,
  2 ** 40,
  '',
  '\0',
  'A',
  'a',
  'ab',
  '名',
  '\ufffd',
  '🙂',
  {},
  { a: 1 },
  { a: 1, b: 0 },
  { a: 2 },
  { b: 1 },
  { a: '' },
  [],
  [null],
  [1],
  [1, 2],
  [2],
  false,
  true,
  new Date(-1),
  new Date(0),
  /a/,
  /a/i,
  /b/,
];

test('all values have one order', () => {
  for (const [at, one] of rising.entries()) {
    for (const [place, other] of rising.entries()) {
      expect({ one, other, turn: Math.sign(compareValues(one, other)) }).toEqual({
        one,
        other,
        turn: Math.sign(at - place),
      });
    }
  }
});

test('documents that differ in the order of their fields alone are two values', () => {
  expect(sameValue({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(false);
  expect(sameValue({ a: 1, b: 2 }, { a: 1, b: 2 })).toBe(true);
  expect(sameValue([{ a: 1, b: 2 }], [{ b: 2, a: 1 }])).toBe(false);
});

test('a set keeps one of equal values, and no two that differ', () => {
  const values = [...rising.slice(1), ...rising.slice(1), -0, 0];
  expect(new ValueSet(values).values()).toEqual(rising.slice(1));
});
