import { isDocument } from '../document';
import { failures } from '../errors';
import { compileFilter } from '../query/filter';
import { refuseNear } from '../query/near-in-filter';
import { readSort, sorted } from '../sorting';
import type { Stage } from './stage';

/** The stages that let rows pass, hold them back or put them in order. */
export const match: Stage = (filter, { variables }) => {
  if (!isDocument(filter)) {
    throw failures.operation('the match filter must be an expression in an object');
  }
  refuseNear(filter);
  const test = compileFilter(filter, variables);
  return (rows) => rows.filter(test);
};

export const sort: Stage = (order) => {
  if (!isDocument(order) || Object.keys(order).length === 0) {
    throw failures.operation('the $sort key specification must have at least one sort key');
  }
  const keys = readSort(order);
  return (rows) => sorted(rows, keys);
};

export const limit: Stage = (most) => {
  const rowsAtMost = whole('$limit', most, 1);
  return (rows) => rows.slice(0, rowsAtMost);
};

export const skip: Stage = (passed) => {
  const rowsPassed = whole('$skip', passed, 0);
  return (rows) => rows.slice(rowsPassed);
};

/** So many different rows, by chance. */
export const sample: Stage = (argument) => {
  const size = whole('$sample', isDocument(argument) ? argument['size'] : undefined, 1);
  return (rows) => {
    const left = [...rows];
    return Array.from({ length: Math.min(size, rows.length) }, () =>
      left.splice(Math.floor(Math.random() * left.length), 1),
    ).flat();
  };
};

export const count: Stage = (name) => {
  if (typeof name !== 'string' || name === '' || name.startsWith('$') || /[.\0]/.test(name)) {
    throw failures.operation('the count field must be a non-empty string without $ and dots');
  }
  return (rows) => (rows.length === 0 ? [] : [{ [name]: rows.length }]);
};

export function whole(word: string, value: unknown, least: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) {
    throw failures.operation(`(BadValue) ${word} needs a whole number of at least ${least}`);
  }
  return value;
}
