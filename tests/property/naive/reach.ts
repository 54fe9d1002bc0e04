import { isDocument, isList, LeftOpen, type Value } from './document';

/** `undefined` stands for a field that is not there. */
export type Reached = readonly Value[];

/**
 * Everything a query's path leads to, without opening a list at its end. A list on the way is
 * looked into: each document in it, and the element at a position the path names.
 */
export function reach(value: Value, parts: readonly string[]): Reached {
  const [part, ...rest] = parts;
  if (part === undefined) {
    return [value];
  }
  if (isList(value)) {
    const within = value.filter(isDocument).flatMap((item) => reach(item, parts));
    const at = /^\d+$/.test(part) ? Number(part) : Infinity;
    return at < value.length ? [...within, ...reachElement(value[at], rest)] : within;
  }
  return isDocument(value) && Object.hasOwn(value, part) ? reach(value[part], rest) : [undefined];
}

function reachElement(value: Value, rest: readonly string[]): Reached {
  if (rest.length > 0 && !isDocument(value)) {
    throw new LeftOpen('a field of an element that is no document');
  }
  return reach(value, rest);
}

/** What a condition is tested on: each element of a list, and the list itself. */
export const opened = (reached: Reached): Reached =>
  reached.flatMap((value) => (isList(value) ? [...value, value] : [value]));
