import { hasOperators, isDocument, isList, LeftOpen, Refused } from './document';
import type { Document, Value } from './document';
import { matches } from './matches';
import { compare, equals } from './order';
import { sorted, type Sort } from './sorting';

const list = (value: Value): readonly Value[] => {
  if (!isList(value)) {
    throw new Refused('a change of a list where there is none');
  }
  return value;
};

const has = (items: readonly Value[], item: Value): boolean =>
  items.some((one) => equals(one, item));

const eachOf = (given: Value): readonly Value[] =>
  isDocument(given) && '$each' in given ? list(given['$each']) : [given];

type ArrayUpdate = (current: Value, given: Value) => Value;

/** On a field that is not there: a list is made to put into, and nothing is taken out. */
export const arrayUpdates: Readonly<Record<string, ArrayUpdate>> = {
  $push: (current, given) => pushed(current === undefined ? [] : list(current), given),
  $addToSet: (current, given) =>
    eachOf(given).reduce<readonly Value[]>(
      (items, item) => (has(items, item) ? items : [...items, item]),
      current === undefined ? [] : list(current),
    ),
  $pop: (current, given) =>
    taken(current, (items) => (given === 1 ? items.slice(0, -1) : items.slice(1))),
  $pull: (current, given) =>
    taken(current, (items) => items.filter((item) => !isPulled(item, given))),
  $pullAll: (current, given) =>
    taken(current, (items) => items.filter((item) => !has(list(given), item))),
};

const taken = (current: Value, take: (items: readonly Value[]) => readonly Value[]): Value =>
  current === undefined ? undefined : take(list(current));

/** A condition with operators is about the element itself, a document about its fields. */
function isPulled(item: Value, given: Value): boolean {
  if (hasOperators(given) || given instanceof RegExp) {
    return matches({ item }, { item: given });
  }
  return isDocument(given) ? isDocument(item) && matches(item, given) : equals(item, given);
}

/** First the place, then the order, then the length. */
function pushed(items: readonly Value[], given: Value): readonly Value[] {
  const options: Document = isDocument(given) && '$each' in given ? given : {};
  const { $position = items.length, $sort, $slice } = options;
  const at = Number($position);
  const placed = [...items.slice(0, at), ...eachOf(given), ...items.slice(at)];
  const inOrder = $sort === undefined ? placed : arranged(placed, $sort);
  if ($slice === undefined) {
    return inOrder;
  }
  const length = Number($slice);
  if (length === 0) {
    return [];
  }
  return length < 0 ? inOrder.slice(length) : inOrder.slice(0, length);
}

function arranged(items: readonly Value[], sort: Value): readonly Value[] {
  if (!isDocument(sort)) {
    return [...items].sort((one, other) => Number(sort) * compare(one, other));
  }
  if (!items.every(isDocument)) {
    throw new LeftOpen('an order by fields of what is no document');
  }
  return sorted(items, sort as Sort).documents;
}
