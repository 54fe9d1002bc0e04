import path from 'node:path';
import { type InventoryRow, inventory } from '@contract/policy/inventory';
import { declaredIn } from '../../../scripts/collections';
import type { Dump } from '../../support/cloud';
import type { Refusal } from './refusals';

const places = declaredIn(path.resolve(__dirname, '../../..'));

/** The items of a person that nothing but a refused use would make lawful to hold. */
export function heldUnder(refused: Refusal['purposes'], dump: Dump, owner: unknown): string[] {
  const found = places.flatMap(({ name, fields }) => {
    const documents = dump.collections[name] ?? [];
    const theirs = documents.filter(({ owner: one, other }) => [one, other].includes(owner));
    return Object.entries(fields).flatMap(([field, kind]) =>
      'item' in kind && isUnder(refused, inventory[kind.item])
        ? theirs.filter((document) => field in document).map(() => `${kind.item} in ${name}`)
        : [],
    );
  });
  return [...new Set(found)];
}

const isUnder = (refused: Refusal['purposes'], { purposes }: InventoryRow): boolean =>
  purposes.length > 0 && purposes.every((purpose) => refused.some((no) => no === purpose));
