import { refused, type ExpressionCases } from './case';

const l = [1, 2, 3];

export const lists: ExpressionCases = {
  $arrayElemAt: [
    [{ l }, { $arrayElemAt: ['$l', -1] }, 3],
    [{ l }, { $arrayElemAt: ['$l', 9] }, undefined],
    [{}, { $arrayElemAt: ['$l', 0] }, null],
  ],
  $arrayToObject: [
    [
      {},
      {
        $arrayToObject: [
          {
            $literal: [
              ['a', [1, 2]],
              ['b', 2],
            ],
          },
        ],
      },
      { a: [1, 2], b: 2 },
    ],
    [{ l: [{ k: 'a', v: 1 }] }, { $arrayToObject: '$l' }, { a: 1 }],
    [{ l }, { $arrayToObject: '$l' }, refused('$arrayToObject')],
  ],
  $concatArrays: [
    [{ l }, { $concatArrays: ['$l', [[4]]] }, [1, 2, 3, [4]]],
    [{ l }, { $concatArrays: ['$l', '$missing'] }, null],
  ],
  $filter: [
    [{ l }, { $filter: { input: '$l', as: 'n', cond: { $gt: ['$$n', 1] } } }, [2, 3]],
    [{ l }, { $filter: { input: '$l', cond: { $eq: ['$$this', 2] } } }, [2]],
    [{}, { $filter: { input: '$l', cond: true } }, null],
  ],
  $in: [
    [{ l }, { $in: [2, '$l'] }, true],
    [{ l: [[1]] }, { $in: [1, '$l'] }, false],
    [{}, { $in: [1, '$l'] }, refused('only supports arrays')],
  ],
  $indexOfArray: [
    [{ l }, { $indexOfArray: ['$l', 3] }, 2],
    [{ l }, { $indexOfArray: ['$l', 1, 1] }, -1],
    [{ l }, { $indexOfArray: ['$l', 3, 0, 2] }, -1],
  ],
  $isArray: [
    [{ l }, { $isArray: '$l' }, true],
    [{}, { $isArray: ['$l'] }, false],
  ],
  $map: [
    [{ l }, { $map: { input: '$l', as: 'n', in: { $add: ['$$n', 1] } } }, [2, 3, 4]],
    [{ l: [{ a: 1 }, {}] }, { $map: { input: '$l', in: '$$this.a' } }, [1, null]],
  ],
  $range: [
    [{}, { $range: [0, 5, 2] }, [0, 2, 4]],
    [{}, { $range: [5, 0, -2] }, [5, 3, 1]],
    [{}, { $range: [0, 5, 0] }, refused('non-zero step')],
    [{}, { $range: [0, 2_000_000_000] }, refused('more than')],
  ],
  $reduce: [
    [
      { l },
      { $reduce: { input: '$l', initialValue: 1, in: { $multiply: ['$$value', '$$this'] } } },
      6,
    ],
    [{}, { $reduce: { input: '$l', initialValue: 1, in: '$$this' } }, null],
  ],
  $reverseArray: [[{ l }, { $reverseArray: '$l' }, [3, 2, 1]]],
  $size: [
    [{ l }, { $size: '$l' }, 3],
    [{}, { $size: '$l' }, refused('only supports arrays')],
  ],
  $slice: [
    [{ l }, { $slice: ['$l', 2] }, [1, 2]],
    [{ l }, { $slice: ['$l', -2] }, [2, 3]],
    [{ l }, { $slice: ['$l', 1, 1] }, [2]],
    [{ l }, { $slice: ['$l', -9, 1] }, [1]],
    [{ l }, { $slice: ['$l', 0, 0] }, refused('must be positive')],
  ],
  $zip: [
    [{ l }, { $zip: { inputs: ['$l', ['a']] } }, [[1, 'a']]],
    [
      { l },
      { $zip: { inputs: ['$l', ['a', null]], useLongestLength: true, defaults: [0, 'z'] } },
      [
        [1, 'a'],
        [2, null],
        [3, 'z'],
      ],
    ],
    [{ l }, { $zip: { inputs: [[], '$l'] } }, []],
  ],
  $allElementsTrue: [
    [{ l: [1, '', true] }, { $allElementsTrue: ['$l'] }, true],
    [{ l: [1, 0] }, { $allElementsTrue: ['$l'] }, false],
  ],
  $anyElementTrue: [[{ l: [0, null, false] }, { $anyElementTrue: ['$l'] }, false]],
  $setDifference: [[{ l }, { $setDifference: ['$l', [2, 9]] }, [1, 3]]],
  $setEquals: [[{ l }, { $setEquals: ['$l', [3, 2, 1, 1]] }, true]],
  $setIntersection: [[{ l }, { $setIntersection: ['$l', [3, 3, 9]] }, [3]]],
  $setIsSubset: [[{ l }, { $setIsSubset: [[1, 3], '$l'] }, true]],
  $setUnion: [
    [{ l }, { $setUnion: ['$l', [3, 4]] }, [1, 2, 3, 4]],
    [{ l: [{ a: 1, b: 1 }] }, { $size: { $setUnion: ['$l', [{ b: 1, a: 1 }]] } }, 2],
  ],
};
