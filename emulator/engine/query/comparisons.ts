import { isDocument } from '../document';
import { failures } from '../errors';
import { compareValues, sameValue } from '../value-order';
import { rankOf } from '../value-types';
import type { Condition } from './reading';

/** Null finds null and what is missing; a regular expression finds texts, and itself. */
export function equals(operand: unknown): Condition {
  const test = equalTo(operand);
  return ({ each }) => each.some(test);
}

export function oneOf(word: string, operands: unknown): Condition {
  if (!Array.isArray(operands)) {
    throw failures.operation(`(BadValue) ${word} needs an array`);
  }
  operands.forEach((operand) => refuseOperators(word, operand));
  // Most lists are of ids: a set finds a text at once, however long the list.
  const texts = new Set(operands.filter((operand) => typeof operand === 'string'));
  const tests = operands.filter((operand) => typeof operand !== 'string').map(equalTo);
  const isOne = (value: unknown): boolean =>
    (typeof value === 'string' && texts.has(value)) || tests.some((test) => test(value));
  return ({ each }) => each.some(isOne);
}

/** Compares values of one type only, as a query does. */
export function ordered(word: string, fits: (turn: number) => boolean) {
  return (operand: unknown): Condition => {
    refuseRegex(word, operand);
    const rank = rankOf(operand);
    if (operand === null) {
      return ({ each }) => fits(0) && each.some((value) => (value ?? null) === null);
    }
    return ({ each }) =>
      each.some(
        (value) =>
          rankOf(value) === rank &&
          !oneIsNaN(value, operand) &&
          fits(compareValues(value, operand)),
      );
  };
}

export function refuseRegex(word: string, operand: unknown): void {
  if (operand instanceof RegExp) {
    throw failures.operation(`(BadValue) Can't have regex as arg to ${word}.`);
  }
}

/** Not a number is neither more nor less than a number; it is only equal to itself. */
const oneIsNaN = (one: unknown, other: unknown): boolean =>
  Number.isNaN(one) !== Number.isNaN(other);

function equalTo(operand: unknown): (value: unknown) => boolean {
  if (operand === null) {
    return (value) => value === null || value === undefined;
  }
  if (operand instanceof RegExp) {
    return (value) => (typeof value === 'string' ? operand.test(value) : sameValue(value, operand));
  }
  return (value) => sameValue(value, operand);
}

function refuseOperators(word: string, operand: unknown): void {
  if (isDocument(operand) && Object.keys(operand)[0]?.startsWith('$')) {
    throw failures.operation(`(BadValue) cannot nest $ under ${word}`);
  }
}
