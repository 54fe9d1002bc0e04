import type { SdkDatabase } from './sdk-types';

type Plain = string | number | boolean;

/** What a field must be. Bounds of both kinds may stand together. */
export type Condition =
  | Plain
  | { readonly in: readonly Plain[] }
  | {
      readonly gt?: string | number;
      readonly gte?: string | number;
      readonly lt?: string | number;
      readonly lte?: string | number;
    };

/** The database gives no more documents to one query, so that more ids would be asked in vain. */
export const mostFound = 1_000;

/**
 * The query the SDK wants. It would drop an undefined value and so match everything; and an empty
 * query is everything. Both are refused here.
 */
export function conditionsOf(
  sdk: SdkDatabase,
  where: Readonly<Record<string, Condition | undefined>>,
): Record<string, unknown> {
  const entries = Object.entries(where);
  if (entries.length === 0) {
    throw new TypeError('a query must name at least one field');
  }
  return Object.fromEntries(entries.map(([field, value]) => [field, conditionOf(sdk, value)]));
}

function conditionOf({ command }: SdkDatabase, condition: Condition | undefined): unknown {
  if (condition === undefined) {
    throw new TypeError('a query value must not be missing');
  }
  if (typeof condition !== 'object') {
    return condition;
  }
  if ('in' in condition) {
    if (condition.in.length > mostFound) {
      throw new RangeError(`a query may name ${mostFound} values at most`);
    }
    return command.in(condition.in);
  }
  const bounds = (['gt', 'gte', 'lt', 'lte'] as const).flatMap((word) => {
    const bound = condition[word];
    return bound === undefined ? [] : [command[word](bound)];
  });
  const [first, second] = bounds;
  if (first === undefined) {
    throw new TypeError('a bound must not be missing');
  }
  return second === undefined ? first : first.and(second);
}
