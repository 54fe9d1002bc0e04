import { compareValues } from '../value-order';
import { isNothing } from './arguments';
import type { Operator } from './scope';

/** What several values come to; `$group` and expressions count alike. */
export const folds = {
  $sum: (values: readonly unknown[]) => numbersOf(values).reduce((sum, value) => sum + value, 0),
  $avg: (values: readonly unknown[]) => mean(numbersOf(values)),
  $min: (values: readonly unknown[]) => extreme(values, -1),
  $max: (values: readonly unknown[]) => extreme(values, 1),
  $stdDevPop: (values: readonly unknown[]) => deviation(numbersOf(values), 0),
  $stdDevSamp: (values: readonly unknown[]) => deviation(numbersOf(values), 1),
};

/** In an expression one argument may be a list; of several, each is one value. */
const folded =
  (fold: (values: readonly unknown[]) => unknown): Operator =>
  (argument, { compile }) => {
    const parts = (Array.isArray(argument) ? argument : [argument]).map(compile);
    return (scope) => {
      const values = parts.map((part) => part(scope));
      const [only] = values;
      return fold(values.length === 1 && Array.isArray(only) ? only : values);
    };
  };

export const folding = {
  $sum: folded(folds.$sum),
  $avg: folded(folds.$avg),
  $min: folded(folds.$min),
  $max: folded(folds.$max),
  $stdDevPop: folded(folds.$stdDevPop),
  $stdDevSamp: folded(folds.$stdDevSamp),
} satisfies Record<string, Operator>;

const numbersOf = (values: readonly unknown[]): number[] =>
  values.filter((value) => typeof value === 'number');

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : folds.$sum(numbers) / numbers.length;

function extreme(values: readonly unknown[], wanted: 1 | -1): unknown {
  let best: unknown = null;
  for (const value of values) {
    if (!isNothing(value) && (best === null || compareValues(value, best) * wanted > 0)) {
      best = value;
    }
  }
  return best;
}

function deviation(numbers: readonly number[], fewer: 0 | 1): number | null {
  const middle = mean(numbers);
  if (middle === null || numbers.length <= fewer) {
    return null;
  }
  const squares = numbers.map((value) => (value - middle) ** 2);
  return Math.sqrt(folds.$sum(squares) / (numbers.length - fewer));
}
