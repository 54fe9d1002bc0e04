import { refused, type ExpressionCases } from './case';

const at = new Date('2026-01-31T00:00:00Z');

export const arithmetic: ExpressionCases = {
  $abs: [
    [{ n: -2 }, { $abs: '$n' }, 2],
    [{}, { $abs: '$n' }, null],
    [{ n: 'x' }, { $abs: '$n' }, refused('only supports numeric types')],
  ],
  $add: [
    [{ n: 2 }, { $add: ['$n', 3, 0.5] }, 5.5],
    [{ at }, { $add: ['$at', 1_000] }, new Date(at.getTime() + 1_000)],
    [{ at }, { $add: ['$at', '$at'] }, refused('only one date')],
    [{ n: null }, { $add: ['$n', 1] }, null],
  ],
  $ceil: [[{ n: 1.2 }, { $ceil: '$n' }, 2]],
  $divide: [
    [{ n: 7 }, { $divide: ['$n', 2] }, 3.5],
    [{ n: 7 }, { $divide: ['$n', 0] }, refused('by zero')],
  ],
  $exp: [[{}, { $exp: 0 }, 1]],
  $floor: [[{ n: -1.2 }, { $floor: '$n' }, -2]],
  $ln: [
    [{}, { $ln: 1 }, 0],
    [{}, { $ln: 0 }, refused('positive')],
  ],
  $log: [
    [{}, { $log: [8, 2] }, 3],
    [{}, { $log: [8, 1] }, refused('not equal to 1')],
  ],
  $log10: [[{}, { $log10: 1 }, 0]],
  $mod: [
    [{ n: -7 }, { $mod: ['$n', 4] }, -3],
    [{ n: null }, { $mod: ['$n', 4] }, null],
  ],
  $multiply: [[{ n: 3 }, { $multiply: ['$n', 2, 2] }, 12]],
  $pow: [
    [{}, { $pow: [2, 10] }, 1024],
    [{}, { $pow: [0, -1] }, refused('base of 0')],
  ],
  $sqrt: [
    [{}, { $sqrt: 9 }, 3],
    [{}, { $sqrt: -1 }, refused('greater than or equal to 0')],
  ],
  $subtract: [
    [{ n: 5 }, { $subtract: ['$n', 7] }, -2],
    [{ at }, { $subtract: ['$at', 1_000] }, new Date(at.getTime() - 1_000)],
    [{ at, b: new Date(0) }, { $subtract: ['$at', '$b'] }, at.getTime()],
  ],
  $trunc: [[{ n: -1.7 }, { $trunc: '$n' }, -1]],
  $sum: [
    [{ l: [1, 2, 'x'] }, { $sum: '$l' }, 3],
    [{ l: [1], n: 2 }, { $sum: ['$l', '$n'] }, 2],
    [{ n: 4 }, { $sum: '$n' }, 4],
  ],
  $avg: [
    [{ l: [1, 2] }, { $avg: '$l' }, 1.5],
    [{ l: [] }, { $avg: '$l' }, null],
  ],
  $max: [
    [{ l: [1, 'a', null] }, { $max: '$l' }, 'a'],
    [{ l: [[1], 9] }, { $max: '$l' }, [1]],
  ],
  $min: [
    [{ l: [3, null, 1] }, { $min: '$l' }, 1],
    [{}, { $min: ['$a', '$b'] }, null],
  ],
  $stdDevPop: [[{ l: [1, 3] }, { $stdDevPop: '$l' }, 1]],
  $stdDevSamp: [
    [{ l: [1, 3, 5] }, { $stdDevSamp: '$l' }, 2],
    [{ l: [1] }, { $stdDevSamp: '$l' }, null],
  ],
};
