import { uniqueValues, ValueSet } from '../value-set';
import { arrayOf, isNothing, listed } from './arguments';
import type { Operator } from './scope';
import { truthy } from './truthy';

/** Arrays as sets: order and repetition do not count. */
export const sets = {
  $allElementsTrue: listed(1, 1, ([list], word) => arrayOf(word, list).every(truthy)),
  $anyElementTrue: listed(1, 1, ([list], word) => arrayOf(word, list).some(truthy)),
  $setDifference: listed(2, 2, ([one, other], word) => {
    if (isNothing(one) || isNothing(other)) {
      return null;
    }
    const taken = new ValueSet(arrayOf(word, other));
    return uniqueValues(arrayOf(word, one)).filter((value) => !taken.has(value));
  }),
  $setEquals: listed(2, Infinity, (lists, word) => {
    const [first, ...others] = lists.map((list) => new ValueSet(arrayOf(word, list)));
    return others.every(
      (other) => first?.size === other.size && first.values().every((value) => other.has(value)),
    );
  }),
  $setIntersection: listed(0, Infinity, (lists, word) => {
    if (lists.some(isNothing)) {
      return null;
    }
    const [first = [], ...others] = lists.map((list) => arrayOf(word, list));
    const rest = others.map((list) => new ValueSet(list));
    return uniqueValues(first).filter((value) => rest.every((set) => set.has(value)));
  }),
  $setIsSubset: listed(2, 2, ([one, other], word) => {
    const whole = new ValueSet(arrayOf(word, other));
    return arrayOf(word, one).every((value) => whole.has(value));
  }),
  $setUnion: listed(0, Infinity, (lists, word) =>
    lists.some(isNothing) ? null : uniqueValues(lists.flatMap((list) => arrayOf(word, list))),
  ),
} satisfies Record<string, Operator>;
