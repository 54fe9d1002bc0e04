import { just, type StageCases } from './stages';

const all = (total: object): readonly object[] => [{ $group: { _id: null, v: total } }, just('v')];
const mixed = [{ n: 2 }, { n: 'x' }, {}, { n: null }, { n: 4 }];

export const accumulatorCases: StageCases = {
  $addToSet: [
    [[{ n: 1 }, { n: 1 }, {}, { n: null }], all({ $addToSet: '$n' }), [{ v: [1, null] }]],
  ],
  $avg: [
    [mixed, all({ $avg: '$n' }), [{ v: 3 }]],
    [[{}], all({ $avg: '$n' }), [{ v: null }]],
  ],
  $first: [
    [mixed, all({ $first: '$n' }), [{ v: 2 }]],
    [[{}, { n: 1 }], all({ $first: '$n' }), [{ v: null }]],
  ],
  $last: [[mixed, all({ $last: '$n' }), [{ v: 4 }]]],
  $max: [[mixed, all({ $max: '$n' }), [{ v: 'x' }]]],
  $mergeObjects: [
    [
      [{ o: { a: 1 } }, {}, { o: { a: 2, b: 1 } }],
      all({ $mergeObjects: '$o' }),
      [{ v: { a: 2, b: 1 } }],
    ],
  ],
  $min: [[mixed, all({ $min: '$n' }), [{ v: 2 }]]],
  $push: [[mixed, all({ $push: '$n' }), [{ v: [2, 'x', null, 4] }]]],
  $stdDevPop: [
    [mixed, all({ $stdDevPop: '$n' }), [{ v: 1 }]],
    [[{}], all({ $stdDevPop: '$n' }), [{ v: null }]],
  ],
  $stdDevSamp: [[[{ n: 1 }], all({ $stdDevSamp: '$n' }), [{ v: null }]]],
  $sum: [
    [mixed, all({ $sum: '$n' }), [{ v: 6 }]],
    [mixed, all({ $sum: 1 }), [{ v: 5 }]],
  ],
};
