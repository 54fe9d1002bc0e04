/** The rows of a collection, a pipeline, and its rows or what its refusal says. */
export type StageCase = readonly [
  rows: readonly object[],
  pipeline: readonly object[],
  expected: readonly object[] | string,
];

export type StageCases = Readonly<Record<string, readonly StageCase[]>>;

const n = [{ n: 1 }, { n: 2 }, { n: 3 }];
/** Keeps these fields and not `_id`. */
export const just = (...fields: string[]): object => ({
  $project: { _id: 0, ...Object.fromEntries(fields.map((field) => [field, 1])) },
});

export const stageCases: StageCases = {
  $addFields: [
    [
      [{ o: { a: 1 } }],
      [{ $addFields: { 'o.b': 2, c: '$o.a' } }, just('o', 'c')],
      [{ o: { a: 1, b: 2 }, c: 1 }],
    ],
    [
      [{ l: [{ a: 1 }, 5] }],
      [{ $addFields: { 'l.b': 2 } }, just('l')],
      [{ l: [{ a: 1, b: 2 }, { b: 2 }] }],
    ],
    [[{ a: 1, b: 2 }], [{ $addFields: { a: '$missing' } }, just('a', 'b')], [{ b: 2 }]],
    [n, [{ $addFields: {} }], 'at least one field'],
  ],
  $bucket: [
    [
      n,
      [{ $bucket: { groupBy: '$n', boundaries: [1, 2, 3], default: 'rest' } }],
      [
        { _id: 1, count: 1 },
        { _id: 2, count: 1 },
        { _id: 'rest', count: 1 },
      ],
    ],
    [n, [{ $bucket: { groupBy: '$n', boundaries: [0, 2] } }], 'outside its boundaries'],
    [n, [{ $bucket: { groupBy: '$n', boundaries: [2, 1] } }], 'rising'],
    [
      n,
      [{ $bucket: { groupBy: '$n', boundaries: [0, 5], default: 3 } }],
      'less than its boundaries',
    ],
  ],
  $bucketAuto: [
    [
      n,
      [{ $bucketAuto: { groupBy: '$n', buckets: 2 } }],
      [
        { _id: { min: 1, max: 3 }, count: 2 },
        { _id: { min: 3, max: 3 }, count: 1 },
      ],
    ],
    [
      [{ n: 1 }, { n: 1 }, { n: 1 }, { n: 2 }],
      [{ $bucketAuto: { groupBy: '$n', buckets: 2, output: { all: { $push: '$n' } } } }],
      [
        { _id: { min: 1, max: 2 }, all: [1, 1, 1] },
        { _id: { min: 2, max: 2 }, all: [2] },
      ],
    ],
    [[], [{ $bucketAuto: { groupBy: '$n', buckets: 2 } }], []],
    [n, [{ $bucketAuto: { groupBy: '$n', buckets: 2, granularity: 'R5' } }], 'granularity'],
    [n, [{ $bucketAuto: { groupBy: '$n', buckets: 0 } }], 'at least 1'],
  ],
  $count: [
    [n, [{ $count: 'rows' }], [{ rows: 3 }]],
    [[], [{ $count: 'rows' }], []],
    [n, [{ $count: 'a.b' }], 'non-empty string'],
  ],
  $facet: [
    [
      n,
      [{ $facet: { few: [{ $limit: 1 }, just('n')], all: [{ $count: 'n' }] } }],
      [{ few: [{ n: 1 }], all: [{ n: 3 }] }],
    ],
    [n, [{ $facet: { a: [{ $facet: { b: [] } }] } }], 'not allowed to be used within'],
    [n, [{ $facet: { a: [{ $geoNear: {} }] } }], 'first stage'],
  ],
  $geoNear: [
    [
      [{ at: { type: 'Point', coordinates: [0, 0] } }],
      [
        {
          $geoNear: {
            near: { type: 'Point', coordinates: [0, 0] },
            distanceField: 'd',
            spherical: true,
          },
        },
        just('d'),
      ],
      [{ d: 0 }],
    ],
    [n, [{ $geoNear: { near: [0, 0], distanceField: 'd', spherical: true } }], 'GeoJSON point'],
  ],
  $group: [
    [
      [{ k: { a: 1, b: 2 } }, { k: { b: 2, a: 1 } }],
      [{ $group: { _id: '$k' } }, { $count: 'groups' }],
      [{ groups: 2 }],
    ],
    [[{ k: null }, {}], [{ $group: { _id: '$k', rows: { $sum: 1 } } }], [{ _id: null, rows: 2 }]],
    [[{ a: 1 }, {}], [{ $group: { _id: { a: '$a' } } }], [{ _id: { a: 1 } }, { _id: {} }]],
    [n, [{ $group: { rows: { $sum: 1 } } }], 'must include an _id'],
    [n, [{ $group: { _id: null, rows: 5 } }], 'accumulator object'],
    [n, [{ $group: { _id: null, rows: { $bogus: 1 } } }], 'unknown accumulator operator: $bogus'],
  ],
  $limit: [
    [n, [{ $limit: 2 }, { $count: 'n' }], [{ n: 2 }]],
    [n, [{ $limit: 0 }], 'at least 1'],
  ],
  $lookup: [
    [
      [{ n: 1 }],
      [
        { $lookup: { from: 'other', localField: 'n', foreignField: 'n', as: 'o.found' } },
        just('o'),
      ],
      [{ o: { found: [{ _id: 'a', n: 1, tags: ['x'] }] } }],
    ],
    [
      [{}],
      [
        { $lookup: { from: 'other', localField: 'n', foreignField: 'n', as: 'o' } },
        { $project: { _id: 0, ids: '$o._id' } },
      ],
      [{ ids: ['c'] }],
    ],
    [
      [{ n: ['x', 9] }],
      [
        { $lookup: { from: 'other', localField: 'n', foreignField: 'tags', as: 'o' } },
        { $project: { _id: 0, ids: '$o._id' } },
      ],
      [{ ids: ['a', 'b'] }],
    ],
    [
      [{ n: 1 }],
      [
        {
          $lookup: {
            from: 'other',
            let: { least: '$n' },
            pipeline: [{ $match: { $expr: { $gt: ['$n', '$$least'] } } }, { $project: { _id: 1 } }],
            as: 'o',
          },
        },
        just('o'),
      ],
      [{ o: [{ _id: 'b' }] }],
    ],
    [
      [{}],
      [{ $lookup: { from: 'nowhere', localField: 'n', foreignField: 'n', as: 'o' } }],
      'not exist: nowhere',
    ],
    [n, [{ $lookup: { from: 'other', localField: 'n', as: 'o' } }], 'localField and foreignField'],
  ],
  $match: [[n, [{ $match: { n: { $gt: 2 } } }, just('n')], [{ n: 3 }]]],
  $project: [
    [
      [{ o: { a: 1, b: 2 }, c: 3 }],
      [{ $project: { _id: 0, o: { a: 1 }, twice: { $add: ['$c', '$c'] } } }],
      [{ o: { a: 1 }, twice: 6 }],
    ],
    [[{ a: 1, b: 2 }], [{ $project: { a: 0 } }], [{ _id: 0, b: 2 }]],
    [
      [{ l: [{ a: 1, b: 1 }, 5, [{ a: 2 }]] }],
      [{ $project: { _id: 0, 'l.a': 1 } }],
      [{ l: [{ a: 1 }, [{ a: 2 }]] }],
    ],
    [
      [{ a: 1 }],
      [{ $project: { _id: 0, l: ['$a', '$missing'], gone: '$missing' } }],
      [{ l: [1, null] }],
    ],
    [[{ a: 1 }], [{ $project: { _id: 1 } }], [{ _id: 0 }]],
    [[{ a: 1 }], [{ $project: { _id: 0 } }], [{ a: 1 }]],
    [n, [{ $project: { a: 1, b: 0 } }], 'exclusion and inclusion'],
    [n, [{ $project: { a: 1, 'a.b': 1 } }], 'Path collision'],
  ],
  $replaceRoot: [
    [[{ o: { a: 1 } }], [{ $replaceRoot: { newRoot: '$o' } }], [{ a: 1 }]],
    [n, [{ $replaceRoot: { newRoot: '$n' } }], 'must evaluate to an object'],
  ],
  $sample: [
    [n, [{ $sample: { size: 9 } }, { $count: 'n' }], [{ n: 3 }]],
    [n, [{ $sample: { size: 0 } }], 'at least 1'],
  ],
  $skip: [[n, [{ $skip: 2 }, just('n')], [{ n: 3 }]]],
  $sort: [
    [
      [{ l: [1, 9] }, { l: [5] }],
      [{ $sort: { l: 1 } }, just('l')],
      [{ l: [1, 9] }, { l: [5] }],
    ],
    [
      [{ l: [5] }, { l: [1, 9] }],
      [{ $sort: { l: -1 } }, just('l')],
      [{ l: [1, 9] }, { l: [5] }],
    ],
    [
      [{ a: 'x' }, {}, { a: 1 }, { a: [] }],
      [{ $sort: { a: 1 } }, just('a')],
      [{ a: [] }, {}, { a: 1 }, { a: 'x' }],
    ],
    [n, [{ $sort: { n: 2 } }], 'an order is 1 or -1'],
  ],
  $sortByCount: [
    [
      [{ a: 1 }, { a: 2 }, { a: 2 }],
      [{ $sortByCount: '$a' }],
      [
        { _id: 2, count: 2 },
        { _id: 1, count: 1 },
      ],
    ],
    [n, [{ $sortByCount: 'a' }], '$-prefixed path'],
  ],
  $unwind: [
    [
      [{ l: [1, 2] }, { l: [] }, {}, { l: 5 }],
      [{ $unwind: '$l' }, just('l')],
      [{ l: 1 }, { l: 2 }, { l: 5 }],
    ],
    [
      [{ l: ['a'] }, { l: [] }, { l: null }, { l: 5 }],
      [
        { $unwind: { path: '$l', includeArrayIndex: 'at', preserveNullAndEmptyArrays: true } },
        just('l', 'at'),
      ],
      [{ l: 'a', at: 0 }, { at: null }, { l: null, at: null }, { l: 5, at: null }],
    ],
    [[{ o: { l: [1, 2] } }], [{ $unwind: '$o.l' }, just('o')], [{ o: { l: 1 } }, { o: { l: 2 } }]],
    [n, [{ $unwind: 'l' }], "prefixed with a '$'"],
  ],
};
