import { hasOperators, isDocument, isList, Refused, type Document, type Value } from './document';
import { compare } from './order';

/** The value of an aggregation expression; `undefined` where there is none. */
export function evaluate(expression: Value, document: Document): Value {
  if (typeof expression === 'string' && expression.startsWith('$')) {
    return fieldOf(document, expression.slice(1).split('.'));
  }
  if (!isDocument(expression)) {
    return expression;
  }
  if (!hasOperators(expression)) {
    const fields = Object.entries(expression).map(
      ([name, value]) => [name, evaluate(value, document)] as const,
    );
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }
  const [[operator, given] = ['', null]] = Object.entries(expression);
  if (operator === '$literal') {
    return given;
  }
  const values = (isList(given) ? given : [given]).map((each) => evaluate(each, document));
  return calculate(operator, values);
}

/** A list on the way gives the list of what its documents hold there. */
function fieldOf(value: Value, parts: readonly string[]): Value {
  const [part, ...rest] = parts;
  if (part === undefined) {
    return value;
  }
  if (isList(value)) {
    return value.map((item) => fieldOf(item, parts)).filter((item) => item !== undefined);
  }
  return isDocument(value) && Object.hasOwn(value, part) ? fieldOf(value[part], rest) : undefined;
}

function calculate(operator: string, values: readonly Value[]): Value {
  const [first, second, third] = values;
  switch (operator) {
    case '$add':
      return added(values);
    case '$eq':
      return ordered(first, second) === 0;
    case '$gt':
      return ordered(first, second) > 0;
    case '$lte':
      return ordered(first, second) <= 0;
    case '$ifNull':
      return first ?? second;
    case '$cond':
      return isTrue(first) ? second : third;
    default:
      throw new Refused(`unknown expression: ${operator}`);
  }
}

function added(values: readonly Value[]): Value {
  if (values.some((value) => value === null || value === undefined)) {
    return null;
  }
  const dates = values.filter((value) => value instanceof Date);
  const numbers = values.filter((value) => typeof value === 'number');
  if (dates.length > 1 || dates.length + numbers.length < values.length) {
    throw new Refused('$add takes numbers and one date');
  }
  const sum = numbers.reduce((total, value) => total + value, 0);
  return dates[0] ? new Date(dates[0].getTime() + sum) : sum;
}

/** In expressions a missing value is less than null. */
const ordered = (one: Value, other: Value): number =>
  compare(one, other) || Number(one !== undefined) - Number(other !== undefined);

const isTrue = (value: Value): boolean =>
  value !== false && value !== 0 && value !== null && value !== undefined;
