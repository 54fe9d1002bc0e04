import { refused, type ExpressionCases } from './case';

export const logic: ExpressionCases = {
  $and: [
    [{ n: 1, s: '' }, { $and: ['$n', '$s'] }, true],
    [{ n: 0 }, { $and: ['$n', { $divide: [1, 0] }] }, false],
    [{}, { $and: [] }, true],
  ],
  $or: [
    [{ n: 0 }, { $or: ['$n', '$missing'] }, false],
    [{ n: 1 }, { $or: ['$n', { $divide: [1, 0] }] }, true],
  ],
  $not: [
    [{ n: 0 }, { $not: ['$n'] }, true],
    [{ s: '' }, { $not: '$s' }, false],
  ],
  $cmp: [
    [{}, { $cmp: [1, 2] }, -1],
    [{}, { $cmp: ['a', 2] }, 1],
    [{ a: { x: 1, y: 1 }, b: { y: 1, x: 1 } }, { $cmp: ['$a', '$b'] }, -1],
  ],
  $eq: [
    [{ a: { x: 1, y: 2 }, b: { y: 2, x: 1 } }, { $eq: ['$a', '$b'] }, false],
    [{ a: [1, 2] }, { $eq: ['$a', 1] }, false],
    [{}, { $eq: ['$missing', null] }, false],
  ],
  $ne: [[{ a: 1 }, { $ne: ['$a', 1] }, false]],
  $gt: [
    [{ s: 'a' }, { $gt: ['$s', 5] }, true],
    [{}, { $gt: [null, '$missing'] }, true],
  ],
  $gte: [[{}, { $gte: [2, 2] }, true]],
  $lt: [
    [{ b: true }, { $lt: ['$b', new Date(0)] }, true],
    [{}, { $lt: ['\ufffd', '🙂'] }, true],
  ],
  $lte: [[{}, { $lte: [3, 2] }, false]],
  $cond: [
    [{ n: 1 }, { $cond: [{ $gt: ['$n', 0] }, 'yes', 'no'] }, 'yes'],
    [{ n: 1 }, { $cond: { if: '$missing', then: 1, else: 2 } }, 2],
    [{}, { $cond: { if: true, then: 1 } }, refused("Missing 'else'")],
  ],
  $ifNull: [
    [{ n: null }, { $ifNull: ['$n', '$m', 7] }, 7],
    [{ n: 0 }, { $ifNull: ['$n', 7] }, 0],
  ],
  $switch: [
    [{ n: 2 }, { $switch: { branches: [{ case: { $eq: ['$n', 2] }, then: 'two' }] } }, 'two'],
    [
      { n: 3 },
      { $switch: { branches: [{ case: { $eq: ['$n', 2] }, then: 'two' }] } },
      refused('could not find a matching branch'),
    ],
    [{}, { $switch: { branches: [{ case: false, then: 1 }], default: 'rest' } }, 'rest'],
  ],
  $literal: [[{ n: 1 }, { $literal: '$n' }, '$n']],
  $let: [
    [{ n: 2 }, { $let: { vars: { a: '$n', b: 3 }, in: { $multiply: ['$$a', '$$b'] } } }, 6],
    [{}, { $let: { vars: {}, in: '$$nobody' } }, refused('Use of undefined variable: nobody')],
    [{}, { $let: { vars: { a: 1 }, in: '$$NOW' } }, refused('$$NOW is not supported')],
  ],
  $mergeObjects: [
    [{ a: { x: 1 }, b: { x: 2, y: 1 } }, { $mergeObjects: ['$a', null, '$b'] }, { x: 2, y: 1 }],
    [{ l: [{ x: 1 }, { y: 2 }] }, { $mergeObjects: '$l' }, { x: 1, y: 2 }],
    [{ n: 1 }, { $mergeObjects: ['$n'] }, refused('only supports objects')],
  ],
  $objectToArray: [
    [
      { o: { a: 1, b: [2] } },
      { $objectToArray: '$o' },
      [
        { k: 'a', v: 1 },
        { k: 'b', v: [2] },
      ],
    ],
    [{}, { $objectToArray: '$o' }, null],
  ],
};
