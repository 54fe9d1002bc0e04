import { refused, type Refused } from './case';

/** By word: what `v` holds, the condition on `v`, and whether the document is found. */
export type ConditionCases = Readonly<
  Record<string, readonly (readonly [v: unknown, condition: unknown, found: boolean | Refused])[]>
>;

const place = { type: 'Point', coordinates: [113.3, 23.1] };
const square = {
  type: 'Polygon',
  coordinates: [
    [
      [113, 23],
      [114, 23],
      [114, 24],
      [113, 24],
      [113, 23],
    ],
  ],
};

export const conditions: ConditionCases = {
  $eq: [
    [{ a: 1, b: 2 }, { $eq: { a: 1, b: 2 } }, true],
    [{ a: 1, b: 2 }, { $eq: { b: 2, a: 1 } }, false],
    [[1, [2]], { $eq: [2] }, true],
    [[], { $eq: null }, false],
    [[null], { $eq: null }, true],
  ],
  $ne: [
    [[1, 2], { $ne: 2 }, false],
    [{ a: 1, b: 2 }, { $ne: { b: 2, a: 1 } }, true],
    ['x', { $ne: /x/ }, refused("Can't have regex")],
  ],
  $gt: [
    ['b', { $gt: 'a' }, true],
    ['b', { $gt: 1 }, false],
    [Number.NaN, { $gt: -1 }, false],
    [[1, 9], { $gt: 5 }, true],
    [{ a: 2 }, { $gt: { a: 1 } }, true],
  ],
  $gte: [
    [null, { $gte: null }, true],
    [true, { $gte: false }, true],
  ],
  $lt: [
    [new Date(1), { $lt: new Date(2) }, true],
    [Number.NaN, { $lt: 5 }, false],
    ['x', { $lt: /x/ }, refused("Can't have regex")],
  ],
  $lte: [[3, { $lte: 3 }, true]],
  $in: [
    [{ a: 1, b: 2 }, { $in: [{ b: 2, a: 1 }] }, false],
    ['card', { $in: [/^c/, 5] }, true],
    [[null], { $in: [null] }, true],
    [1, { $in: 1 }, refused('needs an array')],
  ],
  $nin: [
    [[1, 2], { $nin: [2] }, false],
    [5, { $nin: [] }, true],
  ],
  $not: [
    [5, { $not: { $gt: 7 } }, true],
    ['card', { $not: /^c/ }, false],
    [5, { $not: 5 }, refused('needs a regex or a document')],
    [5, { $not: {} }, refused('needs a regex or a document')],
  ],
  $exists: [
    [null, { $exists: true }, true],
    [null, { $exists: false }, false],
  ],
  $type: [
    ['x', { $type: 'string' }, true],
    [[1, 'x'], { $type: 'string' }, true],
    [[1], { $type: 'array' }, true],
    [1.5, { $type: 'int' }, false],
    [2 ** 40, { $type: ['long', 'bool'] }, true],
    [1, { $type: 'number' }, true],
    [1, { $type: 'whole' }, refused('Unknown type name')],
  ],
  $size: [
    [[1, [2, 3]], { $size: 2 }, true],
    ['ab', { $size: 2 }, false],
    [[], { $size: -1 }, refused('not negative')],
  ],
  $all: [
    [['x', 'y'], { $all: ['y', /^x/] }, true],
    ['x', { $all: ['x'] }, true],
    [[], { $all: [] }, false],
    [[{ a: 1, b: 1 }], { $all: [{ $elemMatch: { a: 1, b: 1 } }] }, true],
  ],
  $elemMatch: [
    [
      [
        { a: 1, b: 2 },
        { a: 2, b: 1 },
      ],
      { $elemMatch: { a: 1, b: 1 } },
      false,
    ],
    [[3, 9], { $elemMatch: { $gt: 4, $lt: 8 } }, false],
    [[5, { a: 5 }], { $elemMatch: { a: 5 } }, true],
    [[[5]], { $elemMatch: { $gt: 4 } }, false],
  ],
  $mod: [
    [7, { $mod: [4, 3] }, true],
    ['7', { $mod: [4, 3] }, false],
    [-7, { $mod: [4, -3] }, true],
    [7, { $mod: [0, 3] }, refused('divisor cannot be 0')],
    [7, { $mod: [4] }, refused('malformed mod')],
  ],
  $regex: [
    ['Card', { $regex: '^c', $options: 'i' }, true],
    ['a\nb', { $regex: '^b', $options: 'm' }, true],
    ['a\nb', { $regex: 'a.b', $options: 's' }, true],
    [['x', 'Card'], { $regex: 'rd$' }, true],
    ['a', { $regex: 'a b', $options: 'x' }, refused('option x is not supported')],
    ['a', { $regex: '\\Aa' }, refused('\\A in a regular expression')],
  ],
  $near: [[place, { $near: { $geometry: place, $maxDistance: 1 } }, true]],
  $nearSphere: [
    [place, { $nearSphere: { $geometry: place, $minDistance: 1 } }, false],
    [place, { $nearSphere: [1, 2] }, refused('$nearSphere without $geometry')],
  ],
  $geoWithin: [
    [place, { $geoWithin: { $geometry: square } }, true],
    [
      place,
      {
        $geoWithin: {
          $box: [
            [0, 0],
            [1, 1],
          ],
        },
      },
      refused('$box in $geoWithin'),
    ],
  ],
  $geoIntersects: [
    [place, { $geoIntersects: { $geometry: place } }, true],
    [place, { $geoIntersects: { $geometry: 5 } }, refused('valid GeoJSON')],
  ],
};

/** By word: a whole document, a filter of it, and whether it is found. */
export const filters: ConditionCases = {
  $and: [
    [{ a: 1, b: 2 }, { $and: [{ a: 1 }, { b: 2 }] }, true],
    [{}, { $and: [] }, refused('nonempty array')],
  ],
  $or: [[{ a: 1 }, { $or: [{ a: 2 }, { a: 1 }] }, true]],
  $nor: [[{ a: 1 }, { $nor: [{ a: 2 }, { a: 1 }] }, false]],
  $expr: [
    [{ a: 2, b: 1 }, { $expr: { $gt: ['$a', '$b'] } }, true],
    [{}, { $expr: { $bogus: 1 } }, refused('unknown expression operator: $bogus')],
  ],
  $jsonSchema: [
    [{ a: 1 }, { $jsonSchema: { required: ['a'] } }, true],
    [{ a: 1 }, { $jsonSchema: { required: ['b'] } }, false],
  ],
};
