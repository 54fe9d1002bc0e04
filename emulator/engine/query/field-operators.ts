import { isDocument } from '../document';
import { failures } from '../errors';
import type { Word } from '../vocabulary';
import { containsAll, elementMatches, hasSize } from './arrays';
import { equals, oneOf, ordered, refuseRegex } from './comparisons';
import { intersects, near, within } from './places';
import type { Condition, FieldOperator } from './reading';
import { readRegex } from './regex';
import { isOfType } from './type-names';

export const fieldOperators: Readonly<Record<Word<'query'>, FieldOperator>> = {
  $eq: equals,
  $ne: (argument) => {
    refuseRegex('$ne', argument);
    return negated(equals(argument));
  },
  $gt: ordered('$gt', (turn) => turn > 0),
  $gte: ordered('$gte', (turn) => turn >= 0),
  $lt: ordered('$lt', (turn) => turn < 0),
  $lte: ordered('$lte', (turn) => turn <= 0),
  $in: (argument) => oneOf('$in', argument),
  $nin: (argument) => negated(oneOf('$nin', argument)),
  $not: (argument, { nested }) => {
    if (!(argument instanceof RegExp) && !isFilled(argument)) {
      throw failures.operation('(BadValue) $not needs a regex or a document');
    }
    return negated(nested(argument));
  },
  $exists: (argument) => {
    const wanted = argument !== false && argument !== 0 && argument !== null;
    return ({ whole }) => whole.some((value) => value !== undefined) === wanted;
  },
  $type: isOfType,
  $size: hasSize,
  $all: containsAll,
  $elemMatch: elementMatches,
  $mod: remainder,
  $regex: (argument) => {
    const { pattern, options } = isDocument(argument)
      ? argument
      : { pattern: argument, options: undefined };
    return equals(readRegex(pattern, options));
  },
  $nearSphere: (argument) => near('$nearSphere', argument),
  $near: (argument) => near('$near', argument),
  $geoWithin: within,
  $geoIntersects: intersects,
};

const negated =
  (condition: Condition): Condition =>
  (leaves) =>
    !condition(leaves);

/** `$not` takes operators, never a plain value. */
const isFilled = (argument: unknown): boolean =>
  isDocument(argument) && Object.keys(argument).some((key) => key.startsWith('$'));

function remainder(argument: unknown): Condition {
  const [divisor, rest] = Array.isArray(argument) ? argument.map(Number) : [];
  if (!Array.isArray(argument) || argument.length !== 2 || !argument.every(isFinite)) {
    throw failures.operation('(BadValue) malformed mod, it needs a divisor and a remainder');
  }
  const [by, left] = [Math.trunc(divisor ?? 0), Math.trunc(rest ?? 0)];
  if (by === 0) {
    throw failures.operation('(BadValue) divisor cannot be 0');
  }
  return ({ each }) => each.some((value) => isFinite(value) && Math.trunc(value) % by === left);
}

const isFinite = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
