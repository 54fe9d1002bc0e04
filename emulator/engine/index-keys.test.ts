import { directed, emptyArray, encodeKey, fieldRange } from './index-keys';

/** In MongoDB's order: empty array, null, numbers, texts, objects, booleans, dates. */
const ordered: readonly unknown[] = [
  emptyArray,
  null,
  Number.NaN,
  -Infinity,
  -1e300,
  -2,
  -1.5,
  -Number.MIN_VALUE,
  0,
  Number.MIN_VALUE,
  1,
  1.5,
  2,
  255,
  256,
  1e15,
  Infinity,
  '',
  '\0',
  '\0a',
  '\u0001',
  'A',
  'a',
  'a\0',
  'aa',
  'b',
  'z'.repeat(199),
  '名',
  '名片',
  '🙂',
  { any: 'object' },
  false,
  true,
  new Date(-1),
  new Date(0),
  new Date(8.64e15),
];

test.each([1, -1] as const)('keys order as the values do, in the direction %d', (direction) => {
  const keys = ordered.map((value) => directed(encodeKey(value).bytes, direction));
  const sorted = [...keys].sort((one, other) => Buffer.compare(one, other) * direction);
  expect(sorted.map((key) => keys.indexOf(key))).toEqual(ordered.map((_, at) => at));
});

test('no key begins another, so that fields can follow each other', () => {
  const keys = ordered.map((value) => encodeKey(value).bytes);
  const beginnings = keys.filter((key) =>
    keys.some((other) => other !== key && other.subarray(0, key.length).equals(key)),
  );
  expect(beginnings).toEqual([]);
});

test('zero has one key', () => {
  expect(encodeKey(-0)).toEqual(encodeKey(0));
});

test('a long text keeps its beginning and a digest, within bounds', () => {
  const [one, other] = ['名'.repeat(5_000), `${'名'.repeat(4_999)}片`].map(encodeKey);
  expect(one?.bytes.length).toBeLessThan(200);
  expect(one?.bytes.equals(other?.bytes ?? Buffer.alloc(0))).toBe(false);
  expect(one?.exact).toBe(false);
});

test.each([1, -1] as const)(
  'a range holds what is between its bounds, in the direction %d',
  (direction) => {
    const comparable = ordered.filter((value) => typeof value === 'number' && !Number.isNaN(value));
    const record = Buffer.alloc(6, 0x7f);
    for (const low of comparable) {
      for (const high of comparable) {
        for (const inclusive of [true, false]) {
          const { start, end } = fieldRange(
            { value: low, inclusive },
            { value: high, inclusive },
            direction,
          );
          const held = comparable.filter((value) => {
            const key = Buffer.concat([directed(encodeKey(value).bytes, direction), record]);
            return Buffer.compare(key, start) >= 0 && Buffer.compare(key, end) < 0;
          });
          const between = comparable.filter((value) => {
            const [number, from, to] = [Number(value), Number(low), Number(high)];
            return inclusive ? number >= from && number <= to : number > from && number < to;
          });
          expect(held).toEqual(between);
        }
      }
    }
  },
);
