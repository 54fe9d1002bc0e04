import { hasOperators, isDocument, isList, Refused, type Document, type Value } from './document';
import { compare, equals, rankOf } from './order';
import { opened, reach, type Reached } from './reach';

type Matches = (document: Value, filter: Document) => boolean;

/** Whether what a path leads to meets every operator of a condition. */
export function meets(
  document: Value,
  path: readonly string[],
  condition: Document,
  matches: Matches,
): boolean {
  const reached = reach(document, path);
  return Object.entries(condition).every(([operator, given]) =>
    meetsOne(reached, operator, given, matches),
  );
}

function meetsOne(reached: Reached, operator: string, given: Value, matches: Matches): boolean {
  switch (operator) {
    case '$not':
      return !(given instanceof RegExp
        ? meetsOne(reached, '$regex', given, matches)
        : Object.entries(given as Document).every(([name, value]) =>
            meetsOne(reached, name, value, matches),
          ));
    case '$ne':
      return !meetsOne(reached, '$eq', given, matches);
    case '$nin':
      return !meetsOne(reached, '$in', given, matches);
    case '$exists':
      return reached.some((value) => value !== undefined) === Boolean(given);
    case '$size':
      return reached.some((value) => isList(value) && value.length === given);
    case '$all':
      return meetsAll(reached, given as readonly Value[], matches);
    case '$elemMatch':
      return reached.some(
        (value) => isList(value) && value.some((item) => fits(item, given as Document, matches)),
      );
    default:
      return opened(reached).some((value) => test(operator)(value, given));
  }
}

const meetsAll = (reached: Reached, wanted: readonly Value[], matches: Matches): boolean =>
  wanted.length > 0 &&
  wanted.every((item) =>
    hasOperators(item)
      ? meetsOne(reached, '$elemMatch', item['$elemMatch'], matches)
      : meetsOne(reached, '$eq', item, matches),
  );

/** One element of a list: by its fields when it is a document, or by its own value. */
function fits(item: Value, given: Document, matches: Matches): boolean {
  const byValue = Object.keys(given).some((name) => name.startsWith('$') && !logic.has(name));
  if (byValue) {
    return Object.entries(given).every(([name, value]) => meetsOne([item], name, value, matches));
  }
  return isDocument(item) && matches(item, given);
}

const logic = new Set(['$and', '$or', '$nor']);

type Test = (value: Value, given: Value) => boolean;

function test(operator: string): Test {
  const found = tests[operator];
  if (!found) {
    throw new Refused(`unknown operator: ${operator}`);
  }
  return found;
}

/** Comparisons hold within one type only. */
const alike = (value: Value, given: Value, holds: (order: number) => boolean): boolean =>
  rankOf(value) === rankOf(given) && holds(compare(value, given));

const tests: Readonly<Record<string, Test>> = {
  $eq: equals,
  $gt: (value, given) => alike(value, given, (order) => order > 0),
  $gte: (value, given) => alike(value, given, (order) => order >= 0),
  $lt: (value, given) => alike(value, given, (order) => order < 0),
  $lte: (value, given) => alike(value, given, (order) => order <= 0),
  $in: (value, given) =>
    (given as readonly Value[]).some((one) =>
      one instanceof RegExp ? isMatch(value, one) : equals(value, one),
    ),
  $regex: (value, given) => isMatch(value, given as RegExp),
  $mod: (value, given) => {
    const [divisor = 0, rest = 0] = given as readonly number[];
    return typeof value === 'number' && Math.trunc(value) % divisor === rest;
  },
  $type: (value, given) => typeOf(value) === given,
};

const isMatch = (value: Value, pattern: RegExp): boolean =>
  typeof value === 'string' && pattern.test(value);

/** The alias of a type that `$type` takes; numbers of every size are `number`. */
export function typeOf(value: Value): string {
  const names = { 2: 'number', 3: 'string', 4: 'object', 5: 'array', 6: 'bool', 7: 'date' };
  return value === null ? 'null' : (Reflect.get(names, rankOf(value)) ?? 'missing');
}
