import { failures } from '../errors';
import { typeOf, type BsonType } from '../value-types';
import type { Condition } from './reading';

/** `$type`: a name, its number, or a list of them. */
export function isOfType(argument: unknown): Condition {
  const asked = Array.isArray(argument) ? argument : [argument];
  if (asked.length === 0) {
    throw failures.operation('(FailedToParse) $type must match at least one type');
  }
  const types = new Set(asked.flatMap(typesNamed));
  return ({ each }) => each.some((value) => types.has(typeOf(value)));
}

/** The types that MongoDB knows and no program of the SDK can store are never found. */
export function typesNamed(name: unknown): readonly BsonType[] {
  const types = typeof name === 'number' ? byNumber.get(name) : byName.get(String(name));
  if (types === undefined) {
    throw failures.operation('(BadValue) Unknown type name alias');
  }
  return types;
}

const table: readonly (readonly [name: string, number: number, types: readonly BsonType[]])[] = [
  ['double', 1, ['double']],
  ['string', 2, ['string']],
  ['object', 3, ['object']],
  ['array', 4, ['array']],
  ['binData', 5, ['binData']],
  ['undefined', 6, []],
  ['objectId', 7, []],
  ['bool', 8, ['bool']],
  ['date', 9, ['date']],
  ['null', 10, ['null']],
  ['regex', 11, ['regex']],
  ['javascript', 13, []],
  ['int', 16, ['int']],
  ['timestamp', 17, []],
  ['long', 18, ['long']],
  ['decimal', 19, []],
  ['minKey', -1, []],
  ['maxKey', 127, []],
];

const byNumber = new Map(table.map(([, number, types]) => [number, types]));
const byName = new Map<string, readonly BsonType[]>([
  ...table.map(([name, , types]) => [name, types] as const),
  ['number', ['int', 'long', 'double']],
]);
