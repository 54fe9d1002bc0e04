import { isDocument, type Document } from './document';
import { failures } from './errors';

/**
 * `$bucket` in the words of `$group`: mingo's own puts a value that equals a boundary into the
 * bucket below it, and MongoDB puts it above.
 */
export function asGroup(bucket: unknown): Document[] {
  const { groupBy, boundaries, default: rest, output } = isDocument(bucket) ? bucket : {};
  if (!Array.isArray(boundaries) || boundaries.length < 2) {
    throw failures.operation('$bucket needs at least two boundaries');
  }
  const edges = boundaries.map((value: unknown) => ({ $literal: value }));
  const branches = edges.slice(0, -1).map((from, at) => ({
    case: { $and: [{ $gte: [groupBy, from] }, { $lt: [groupBy, edges[at + 1]] }] },
    then: from,
  }));
  const remainder = rest === undefined ? {} : { default: { $literal: rest } };
  const fields = isDocument(output) ? output : { count: { $sum: 1 } };
  return [
    { $group: { _id: { $switch: { branches, ...remainder } }, ...fields } },
    { $sort: { _id: 1 } },
  ];
}
