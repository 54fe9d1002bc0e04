import { vocabulary } from '../vocabulary';
import { project } from './find-projection';

const stored = { _id: 1, a: 1, b: { c: 2, d: 3 }, l: [1, 2, 3, 4], o: [{ k: 1 }, { k: 2, m: 5 }] };

const kept = (projection: object): unknown => project([stored], { ...projection })[0];

test('1 keeps a field and _id, 0 drops a field, and the two do not mix', () => {
  expect(kept({ a: 1, 'b.c': 1 })).toEqual({ _id: 1, a: 1, b: { c: 2 } });
  expect(kept({ _id: 0, b: { d: 1 } })).toEqual({ b: { d: 3 } });
  expect(kept({ 'o.k': 0, l: 0, b: 0 })).toEqual({ _id: 1, a: 1, o: [{}, { m: 5 }] });
  expect(() => kept({ a: 1, l: 0 })).toThrow('exclusion and inclusion');
});

const cases = {
  $slice: [
    [{ l: { $slice: 2 } }, { ...stored, l: [1, 2] }],
    [{ l: { $slice: -1 } }, { ...stored, l: [4] }],
    [{ l: { $slice: [1, 2] } }, { ...stored, l: [2, 3] }],
    [
      { l: { $slice: [-9, 1] }, a: 1 },
      { _id: 1, a: 1, l: [1] },
    ],
    [{ a: { $slice: 1 } }, stored],
  ],
  $elemMatch: [
    [{ o: { $elemMatch: { k: 2 } } }, { _id: 1, o: [{ k: 2, m: 5 }] }],
    [
      { l: { $elemMatch: { $gt: 2 } }, a: 1 },
      { _id: 1, a: 1, l: [3] },
    ],
    [{ l: { $elemMatch: { $gt: 9 } } }, { _id: 1 }],
  ],
} satisfies Record<string, [object, object][]>;

test.each(Object.values(cases).flat())('%j', (projection, expected) => {
  expect(kept(projection)).toEqual(expected);
});

test('no projection in the table is without a case, and others are refused', () => {
  expect(Object.keys(cases).sort()).toEqual([...vocabulary.projection.supported].sort());
  expect(() => kept({ a: { $meta: 'textScore' } })).toThrow('$meta is not supported');
  expect(() => kept({ a: { $bogus: 1 } })).toThrow('unknown projection operator: $bogus');
  expect(() => kept({ a: 'text' })).toThrow('a projection has 1, 0');
  expect(() => kept({ l: { $slice: [1, 0] } })).toThrow('$slice needs');
  expect(() => kept({ 'b.c': { $elemMatch: { k: 1 } } })).toThrow('$elemMatch needs');
});
