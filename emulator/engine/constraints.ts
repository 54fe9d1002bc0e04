import { isDocument, type Document } from './document';
import type { Bound } from './index-keys';

/** What a filter demands of one path, as far as an index can use it. */
export type Constraint = {
  readonly equals?: readonly unknown[];
  readonly lower?: Bound;
  readonly upper?: Bound;
  /** A place in or across another, which an index of places could find. */
  readonly place?: true;
};

export type Constraints = ReadonlyMap<string, Constraint>;

/**
 * Reads the conditions that every match must meet. What is not understood is left out: the
 * matcher tests each candidate anyway, so leaving out costs time, never a wrong answer.
 */
export function constraintsOf(filter: Document): Constraints {
  const found = new Map<string, Constraint>();
  collect(filter, found);
  return found;
}

function collect(filter: Document, found: Map<string, Constraint>): void {
  for (const [path, condition] of Object.entries(filter)) {
    if (path === '$and' && Array.isArray(condition)) {
      condition.filter(isDocument).forEach((part) => collect(part, found));
    } else if (!path.startsWith('$')) {
      found.set(path, { ...read(condition), ...found.get(path) });
    }
  }
}

function read(condition: unknown): Constraint {
  if (isScalar(condition)) {
    return { equals: [condition] };
  }
  if (!isDocument(condition)) {
    return {};
  }
  if ('$eq' in condition && isScalar(condition['$eq'])) {
    return { equals: [condition['$eq']] };
  }
  const oneOf = condition['$in'];
  if (Array.isArray(oneOf) && oneOf.every(isScalar)) {
    return { equals: oneOf };
  }
  if ('$geoWithin' in condition || '$geoIntersects' in condition) {
    return { place: true };
  }
  const lower = bound(condition, '$gte', '$gt');
  const upper = bound(condition, '$lte', '$lt');
  return { ...(lower && { lower }), ...(upper && { upper }) };
}

function bound(condition: Document, inclusive: string, exclusive: string): Bound | undefined {
  if (isOrdered(condition[inclusive])) {
    return { value: condition[inclusive], inclusive: true };
  }
  if (isOrdered(condition[exclusive])) {
    return { value: condition[exclusive], inclusive: false };
  }
  return undefined;
}

const isOrdered = (value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'number' && !Number.isNaN(value)) ||
  value instanceof Date;

const isScalar = (value: unknown): boolean =>
  value === null || typeof value === 'boolean' || typeof value === 'number' || isOrdered(value);
