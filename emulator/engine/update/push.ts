import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { isOperators } from '../query/condition';
import { readSort, sorted } from '../sorting';
import { compareValues } from '../value-order';

/** The list after `$push`: values are put in, then all is sorted, then cut. */
export function readPush(argument: unknown): (list: unknown[]) => unknown[] {
  if (!isOperators(argument)) {
    return (list) => [...list, argument];
  }
  const { $each: values, $position: position, $sort: order, $slice: most, ...rest } = argument;
  const [stranger] = Object.keys(rest);
  if (stranger !== undefined || !Array.isArray(values)) {
    throw failures.operation(
      stranger === undefined
        ? '(BadValue) The argument to $each in $push must be an array'
        : `(BadValue) Unrecognized clause in $push: ${stranger.slice(0, 80)}`,
    );
  }
  const place = whole('$position', position);
  const length = whole('$slice', most);
  const arrange = order === undefined ? undefined : arranging(order);
  return (list) => {
    const longer = list.toSpliced(place ?? list.length, 0, ...(values as unknown[]));
    const arranged = arrange ? arrange(longer) : longer;
    if (length === undefined) {
      return arranged;
    }
    return length < 0 ? arranged.slice(length) : arranged.slice(0, length);
  };
}

/** 1 or -1 sorts the values, an order of fields the documents. */
function arranging(order: unknown): (list: unknown[]) => unknown[] {
  if (order === 1 || order === -1) {
    return (list) => list.toSorted((one, other) => compareValues(one, other) * order);
  }
  if (!isDocument(order) || Object.keys(order).length === 0) {
    throw failures.operation('(BadValue) The $sort is invalid: use 1/-1 or an order of fields');
  }
  const sort = readSort(order);
  return (list) => {
    const rows = list.map((item): Document => (isDocument(item) ? item : {}));
    const items = new Map(rows.map((row, at) => [row, list[at]]));
    return sorted(rows, sort).map((row) => items.get(row));
  };
}

function whole(word: string, value: unknown): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw failures.operation(`(BadValue) The value for ${word} must be a whole number`);
  }
  return value;
}
