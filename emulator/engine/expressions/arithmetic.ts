import { failures } from '../errors';
import { isNothing, listed, mistaken } from './arguments';
import type { Operator } from './scope';

const any = Infinity;

export const arithmetic = {
  $abs: one(Math.abs),
  $ceil: one(Math.ceil),
  $exp: one(Math.exp),
  $floor: one(Math.floor),
  $ln: one((value, word) => Math.log(positive(value, word))),
  $log10: one((value, word) => Math.log10(positive(value, word))),
  $sqrt: one((value, word) => {
    if (value < 0) {
      throw failures.operation(`${word}'s argument must be greater than or equal to 0`);
    }
    return Math.sqrt(value);
  }),
  $trunc: one(Math.trunc),
  $add: listed(0, any, add),
  $divide: two((dividend, divisor, word) => {
    if (divisor === 0) {
      throw failures.operation(`(BadValue) can't ${word.slice(1)} by zero`);
    }
    return dividend / divisor;
  }),
  $log: two((value, base, word) => {
    if (positive(base, word) === 1) {
      throw failures.operation(`${word}'s base must be a positive number not equal to 1`);
    }
    return Math.log(positive(value, word)) / Math.log(base);
  }),
  $mod: two((dividend, divisor, word) => {
    if (divisor === 0) {
      throw failures.operation(`(BadValue) can't ${word} by zero`);
    }
    return dividend % divisor;
  }),
  $multiply: listed(0, any, (values, word) =>
    values.some(isNothing)
      ? null
      : values.reduce<number>((product, value) => product * numberOf(value, word), 1),
  ),
  $pow: two((base, exponent, word) => {
    if (base === 0 && exponent < 0) {
      throw failures.operation(`${word} cannot take a base of 0 and a negative exponent`);
    }
    return base ** exponent;
  }),
  $subtract: listed(2, 2, subtract),
} satisfies Record<string, Operator>;

function one(run: (value: number, word: string) => number): Operator {
  return listed(1, 1, ([value], word) =>
    isNothing(value) ? null : run(numberOf(value, word), word),
  );
}

function two(run: (first: number, second: number, word: string) => number): Operator {
  return listed(2, 2, ([first, second], word) =>
    isNothing(first) || isNothing(second)
      ? null
      : run(numberOf(first, word), numberOf(second, word), word),
  );
}

function numberOf(value: unknown, word: string): number {
  if (typeof value !== 'number') {
    throw mistaken(word, 'numeric types', value);
  }
  return value;
}

function positive(value: number, word: string): number {
  if (value <= 0) {
    throw failures.operation(`${word}'s argument must be a positive number, but is ${value}`);
  }
  return value;
}

/** One of the numbers may be a date; then the others are milliseconds. */
function add(values: unknown[], word: string): unknown {
  if (values.some(isNothing)) {
    return null;
  }
  const dates = values.filter((value) => value instanceof Date);
  if (dates.length > 1) {
    throw failures.operation('only one date allowed in an $add expression');
  }
  const sum = values
    .map((value) => (value instanceof Date ? value.getTime() : numberOf(value, word)))
    .reduce((total, value) => total + value, 0);
  return dates.length === 1 ? new Date(Math.round(sum)) : sum;
}

function subtract([from, value]: unknown[], word: string): unknown {
  if (isNothing(from) || isNothing(value)) {
    return null;
  }
  if (from instanceof Date) {
    return value instanceof Date
      ? from.getTime() - value.getTime()
      : new Date(from.getTime() - Math.round(numberOf(value, word)));
  }
  return numberOf(from, word) - numberOf(value, word);
}
