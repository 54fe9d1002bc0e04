import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { sameValue } from '../value-order';
import { arrayOf, isNothing, listed, named, textOf, wholeNumber } from './arguments';
import type { Operator } from './scope';

export const arrays = {
  $arrayElemAt: listed(2, 2, ([list, at], word) =>
    isNothing(list) || isNothing(at) ? null : arrayOf(word, list).at(wholeNumber(word, at)),
  ),
  $arrayToObject: listed(1, 1, ([list], word) =>
    isNothing(list) ? null : toDocument(arrayOf(word, list), word),
  ),
  $concatArrays: listed(0, Infinity, (lists, word) =>
    lists.some(isNothing) ? null : lists.flatMap((list) => arrayOf(word, list)),
  ),
  $in: listed(2, 2, ([value, list], word) =>
    arrayOf(word, list).some((item) => sameValue(item, value)),
  ),
  $indexOfArray: listed(2, 4, ([list, value, start = 0, end], word) => {
    if (isNothing(list)) {
      return null;
    }
    const [from, to] = [notNegative(word, start), notNegative(word, end ?? Infinity)];
    return arrayOf(word, list).findIndex(
      (item, at) => at >= from && at < to && sameValue(item, value),
    );
  }),
  $isArray: listed(1, 1, ([value]) => Array.isArray(value)),
  $range: listed(2, 3, range),
  $reverseArray: listed(1, 1, ([list], word) =>
    isNothing(list) ? null : arrayOf(word, list).toReversed(),
  ),
  $size: listed(1, 1, ([list], word) => arrayOf(word, list).length),
  $slice: listed(2, 3, slice),
  $zip: (argument, { word, compile }) => {
    const given = named(argument, word, ['inputs'], ['useLongestLength', 'defaults']);
    const longest = given['useLongestLength'] ?? false;
    if (typeof longest !== 'boolean' || ('defaults' in given && !longest)) {
      throw failures.operation('$zip takes defaults only where useLongestLength is true');
    }
    const inputs = arrayOf(word, given['inputs']).map(compile);
    const defaults = compile(given['defaults'] ?? []);
    return (scope) => {
      const lists = inputs.map((input) => input(scope));
      return lists.some(isNothing)
        ? null
        : zip(
            lists.map((list) => arrayOf(word, list)),
            arrayOf(word, defaults(scope)),
            longest,
          );
    };
  },
} satisfies Record<string, Operator>;

/** A longer list would fill the machine's memory; MongoDB stops at its own limit. */
const mostInRange = 1_000_000;

function range([start, end, step = 1]: unknown[], word: string): number[] {
  const [from, to, by] = [start, end, step].map((value) => wholeNumber(word, value));
  if (from === undefined || to === undefined || by === undefined || by === 0) {
    throw failures.operation('$range requires a non-zero step value');
  }
  const length = Math.max(0, Math.ceil((to - from) / by));
  if (length > mostInRange) {
    throw failures.operation(`$range would have more than ${mostInRange} elements`);
  }
  return Array.from({ length }, (_, at) => from + at * by);
}

/** `[list, count]` from an end, or `[list, place, count]`. */
function slice([list, second, third]: unknown[], word: string): unknown[] | null {
  if ([list, second].some(isNothing)) {
    return null;
  }
  const [items, place] = [arrayOf(word, list), wholeNumber(word, second)];
  if (third === undefined) {
    return place < 0 ? items.slice(place) : items.slice(0, place);
  }
  if (third === null) {
    return null;
  }
  const count = wholeNumber(word, third);
  if (count <= 0) {
    throw failures.operation('Third argument to $slice must be positive');
  }
  const from = place < 0 ? Math.max(0, items.length + place) : place;
  return items.slice(from, from + count);
}

function zip(lists: unknown[][], defaults: unknown[], longest: boolean): unknown[][] {
  if (defaults.length > 0 && defaults.length !== lists.length) {
    throw failures.operation('defaults and inputs of $zip must have the same length');
  }
  const lengths = lists.map((list) => list.length);
  const length = lists.length === 0 ? 0 : Math[longest ? 'max' : 'min'](...lengths);
  return Array.from({ length }, (_, at) =>
    lists.map((list, input) => (at < list.length ? list[at] : (defaults[input] ?? null))),
  );
}

/** Pairs `[key, value]`, or documents `{k, v}`; the last of two equal keys stays. */
function toDocument(list: unknown[], word: string): Document {
  return Object.fromEntries(
    list.map((item) => {
      const pair = isDocument(item) ? [item['k'], item['v']] : arrayOf(word, item);
      const fits = isDocument(item)
        ? Object.keys(item).length === 2 && 'k' in item && 'v' in item
        : pair.length === 2;
      if (!fits || pair[0] === '__proto__') {
        throw failures.operation(`${word} requires pairs of a key and a value`);
      }
      return [textOf(word, pair[0]), pair[1]];
    }),
  );
}

function notNegative(word: string, value: unknown): number {
  const number = value === Infinity ? Infinity : wholeNumber(word, value);
  if (number < 0) {
    throw failures.operation(`${word} requires places that are not negative`);
  }
  return number;
}
