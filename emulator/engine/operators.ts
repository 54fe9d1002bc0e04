import { Context } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as stages from 'mingo/operators/pipeline';
import * as projections from 'mingo/operators/projection';
import * as queries from 'mingo/operators/query';
import * as windows from 'mingo/operators/window';
import { Query } from 'mingo/query';
import type { AnyObject, Options, Predicate } from 'mingo/types';
import { failures } from './errors';

/** mingo's operators, with MongoDB's behaviour where mingo's differs. */
export const operators: Partial<Options> = {
  context: Context.init({
    accumulator: { ...accumulators },
    expression: { ...expressions },
    pipeline: { ...stages },
    projection: { ...projections },
    query: { ...queries, $elemMatch: elementMatch },
    window: { ...windows },
  }),
  scriptEnabled: false,
};

/** Refuses what the local cloud cannot do rightly, anywhere in a filter, update or pipeline. */
export function refuseUnsupported(value: unknown): void {
  if (value === null || typeof value !== 'object') {
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (unsupported.has(key)) {
      throw failures.unsupported(key);
    }
    refuseUnsupported(item);
  }
}

const unsupported = new Set([
  '$near',
  '$nearSphere',
  '$geoWithin',
  '$geoIntersects',
  '$geoNear',
  '$jsonSchema',
  '$where',
  '$text',
  '$function',
  '$accumulator',
  '$out',
  '$merge',
  '$bucketAuto',
  '$week',
  '$indexOfCP',
]);

/** mingo lets `{$elemMatch: {field: …}}` match elements that are no documents; MongoDB does not. */
function elementMatch(selector: string, criteria: AnyObject, options: Options): Predicate {
  const matches = queries.$elemMatch(selector, criteria, options);
  const named = Object.keys(criteria).some((key) => !key.startsWith('$'));
  if (!named) {
    return matches;
  }
  const test = new Query(criteria, options);
  return (document: AnyObject) => {
    const value = valueAt(document, selector);
    return Array.isArray(value)
      ? value.some((item: unknown) => isHolder(item) && test.test(item))
      : matches(document);
  };
}

const isHolder = (item: unknown): item is AnyObject => item !== null && typeof item === 'object';

function valueAt(document: unknown, selector: string): unknown {
  return selector
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        value !== null && typeof value === 'object' ? Reflect.get(value, part) : undefined,
      document,
    );
}
