import { compareValues } from '../value-order';
import type { Word } from '../vocabulary';
import type { Edit } from './edit';
import { addToSet, pop, pull, pullAll, push } from './lists';
import { bit, increase, multiply } from './numbers';

/** Reads the argument of an operator for one path. */
export type ReadUpdate = (argument: unknown, path: string) => Omit<Edit, 'parts'>;

/** `$rename` has two paths, so it is read by itself. */
export const updateOperators: Readonly<Record<Word<'update'>, ReadUpdate | 'rename'>> = {
  $set: (argument) => ({ creates: true, change: () => argument }),
  $unset: () => ({ creates: false, change: () => undefined }),
  $inc: increase,
  $mul: multiply,
  $min: (argument) => ({ creates: true, change: (current) => chosen(current, argument, -1) }),
  $max: (argument) => ({ creates: true, change: (current) => chosen(current, argument, 1) }),
  $bit: bit,
  $rename: 'rename',
  $push: push,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
  $addToSet: addToSet,
};

/** Values of different types are in MongoDB's order of types. */
const chosen = (current: unknown, argument: unknown, wanted: 1 | -1): unknown =>
  current === undefined || compareValues(argument, current) * wanted > 0 ? argument : current;
