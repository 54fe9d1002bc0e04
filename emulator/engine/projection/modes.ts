import type { Document } from '../document';
import { failures } from '../errors';
import { alter, pick } from './reshape';
import { leavesUnder, type Branch, type Leaf } from './tree';

/**
 * A specification either names what stays or names what goes. `_id` stays unless it is dropped, and
 * may be dropped beside fields that stay.
 */
export function reshaping(
  tree: Branch,
  picks: (leaf: Leaf) => boolean,
): (row: Document) => Document {
  const id = tree.fields.get('_id');
  const others = [...tree.fields].filter(([name]) => name !== '_id');
  const leaves = leavesUnder({ kind: 'branch', fields: new Map(others) });
  const dropping = leaves.some((leaf) => leaf.kind === 'drop');
  const picking =
    leaves.some(picks) || (leaves.length === 0 && id !== undefined && id.kind !== 'drop');
  if (dropping && picking) {
    throw failures.operation('Cannot do exclusion and inclusion in one projection');
  }
  if (!picking) {
    return (row) => alter(row, tree);
  }
  const whole: Branch = {
    kind: 'branch',
    fields: new Map([['_id', id ?? { kind: 'keep' }], ...others]),
  };
  return (row) => pick(row, whole);
}

/** 1 and true keep a field, 0 and false drop it; another value means neither. */
export function keepOrDrop(value: unknown): Leaf | undefined {
  if (typeof value !== 'number' && typeof value !== 'boolean') {
    return undefined;
  }
  return value === 0 || value === false ? { kind: 'drop' } : { kind: 'keep' };
}
