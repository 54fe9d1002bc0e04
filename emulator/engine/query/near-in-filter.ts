import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import type { NearField } from '../geo/near';
import { readNear } from './places';

/** A query may ask for nearness once, as a condition that every match must meet. */
export function nearOf(filter: Document): NearField | undefined {
  const [found, ...others] = required(filter);
  if (others.length > 0 || countIn(filter) > (found ? 1 : 0)) {
    throw failures.operation('(BadValue) geo $near must be top-level expr, and only one');
  }
  return found;
}

export function refuseNear(filter: Document): void {
  if (countIn(filter) > 0) {
    throw failures.operation(
      '(BadValue) $geoNear, $near, and $nearSphere are not allowed in this context',
    );
  }
}

function required(filter: Document): NearField[] {
  return Object.entries(filter).flatMap(([path, condition]) => {
    if (path === '$and' && Array.isArray(condition)) {
      return condition.filter(isDocument).flatMap(required);
    }
    const word = isDocument(condition) ? words.find((each) => each in condition) : undefined;
    return isDocument(condition) && word !== undefined
      ? [{ path, near: readNear(word, condition[word]) }]
      : [];
  });
}

const words = ['$nearSphere', '$near'];

function countIn(value: unknown): number {
  if (value === null || typeof value !== 'object') {
    return 0;
  }
  return Object.entries(value)
    .map(([key, item]) => (words.includes(key) ? 1 : countIn(item)))
    .reduce((sum, each) => sum + each, 0);
}
