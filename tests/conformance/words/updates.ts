import { refused } from './case';

/** By word: a document, an update of it, and what it is then. */
export type UpdateCases = Readonly<
  Record<string, readonly (readonly [start: object, update: object, after: unknown])[]>
>;

export const updates: UpdateCases = {
  $set: [
    [{ l: [1] }, { 'l.3': 4 }, { l: [1, null, null, 4] }],
    [{ l: [{ a: 1 }, { a: 2 }] }, { 'l.1.a': 9 }, { l: [{ a: 1 }, { a: 9 }] }],
    [{ l: [1] }, { 'l.x': 4 }, refused('Cannot create field')],
    [{ l: [1] }, { 'l.-1': 4 }, refused('Cannot create field')],
    [{ l: [1] }, { 'l.9000000': 4 }, refused("can't backfill")],
    [{ o: { 1: 'a' } }, { 'o.1': 'b' }, { o: { 1: 'b' } }],
    [{}, { $set: { a: { $b: 1 } } }, refused('DollarPrefixedFieldName')],
    [{}, { $set: { a: [{ 'b.c': 1 }] } }, refused('DottedFieldName')],
    [{ l: [{ a: 1 }, { a: 2 }] }, { $set: { 'l.$[].a': 0 } }, { l: [{ a: 0 }, { a: 0 }] }],
    [{ l: [1] }, { $set: { 'l.$': 0 } }, refused('positional operator $ is not supported')],
    [{ a: {} }, { $set: { a: 1, 'a.b': 2 } }, refused('ConflictingUpdateOperators')],
    [{ a: 1 }, { $set: { a: 1 }, $inc: { a: 1 } }, refused('ConflictingUpdateOperators')],
  ],
  $unset: [
    [{ l: [1, 2] }, { $unset: { 'l.0': '' } }, { l: [null, 2] }],
    [{ a: 5 }, { $unset: { 'a.b': '' } }, { a: 5 }],
  ],
  $inc: [
    [{ n: 1 }, { $inc: { n: 1.5 } }, { n: 2.5 }],
    [{ n: null }, { $inc: { n: 1 } }, refused('non-numeric')],
    [{}, { $inc: { n: 'x' } }, refused('non-numeric')],
  ],
  $mul: [
    [{}, { $mul: { n: 5 } }, { n: 0 }],
    [{ n: null }, { $mul: { n: 5 } }, refused('non-numeric')],
  ],
  $min: [
    [{ n: 'x' }, { $min: { n: 5 } }, { n: 5 }],
    [{ n: null }, { $min: { n: 5 } }, { n: null }],
    [{}, { $min: { n: 5 } }, { n: 5 }],
  ],
  $max: [[{ n: 5 }, { $max: { n: 'x' } }, { n: 'x' }]],
  $bit: [
    [{ n: 13 }, { $bit: { n: { and: 10 } } }, { n: 8 }],
    [{ n: 1 }, { $bit: { n: { or: 6, xor: 2 } } }, { n: 5 }],
    [{ n: 1.5 }, { $bit: { n: { and: 1 } } }, refused('non-integral')],
  ],
  $rename: [
    [{ a: { b: 1 } }, { $rename: { 'a.b': 'c.d' } }, { a: {}, c: { d: 1 } }],
    [{ a: 1 }, { $rename: { missing: 'b' } }, { a: 1 }],
    [{ a: 1 }, { $rename: { a: 'a' } }, refused('must differ')],
    [{ l: [{ a: 1 }] }, { $rename: { 'l.0.a': 'b' } }, refused('array element')],
    [{ a: 1, l: [] }, { $rename: { a: 'l.0' } }, refused('array element')],
  ],
  $push: [
    [
      { l: [{ n: 3 }, { n: 1 }] },
      { $push: { l: { $each: [{ n: 2 }], $sort: { n: 1 }, $slice: -2 } } },
      { l: [{ n: 2 }, { n: 3 }] },
    ],
    [{ l: [1, 3] }, { $push: { l: { $each: [2], $position: -1 } } }, { l: [1, 2, 3] }],
    [{ l: [1] }, { $push: { l: { $each: [2, 3], $slice: 0 } } }, { l: [] }],
    [{ l: [1] }, { $push: { l: [2] } }, { l: [1, [2]] }],
    [{ l: [1] }, { $push: { l: { $each: [], $sort: -1, $bogus: 1 } } }, refused('Unrecognized')],
  ],
  $pop: [
    [{ l: [] }, { $pop: { l: 1 } }, { l: [] }],
    [{ l: [1] }, { $pop: { l: 2 } }, refused('expects 1 or -1')],
  ],
  $pull: [
    [{ l: [{ a: 1, b: 1 }, { a: 2 }] }, { $pull: { l: { a: 1 } } }, { l: [{ a: 2 }] }],
    [{ l: [null, 1] }, { $pull: { l: null } }, { l: [1] }],
    [{ l: [[1], 1] }, { $pull: { l: [1] } }, { l: [1] }],
    [{ l: ['ab', 'cd'] }, { $pull: { l: /^a/ } }, { l: ['cd'] }],
    [{ l: [1, 5, 9] }, { $pull: { l: { $in: [1, 9] } } }, { l: [5] }],
  ],
  $pullAll: [
    [
      {
        l: [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      },
      { $pullAll: { l: [{ a: 1, b: 2 }] } },
      { l: [{ b: 2, a: 1 }] },
    ],
    [{ l: [1] }, { $pullAll: { l: 1 } }, refused('requires an array')],
  ],
  $addToSet: [
    [{ l: [{ a: 1, b: 2 }] }, { $addToSet: { l: { a: 1, b: 2 } } }, { l: [{ a: 1, b: 2 }] }],
    [
      { l: [{ a: 1, b: 2 }] },
      { $addToSet: { l: { b: 2, a: 1 } } },
      {
        l: [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      },
    ],
    [{}, { $addToSet: { l: { $each: [1, 1] } } }, { l: [1] }],
  ],
};
