import { isDocument } from '../document';
import { failures } from '../errors';
import { folds } from '../expressions/folds';
import { merged } from '../expressions/objects';
import { uniqueValues } from '../value-set';
import type { Word } from '../vocabulary';
import { wordOf } from '../words';
import { valueOf, type Rows, type StageContext } from './stage';

/** A field of a group: what the values of its rows come to. */
export type Total = readonly [name: string, total: (rows: Rows) => unknown];

export function readTotals(spec: unknown, context: StageContext): readonly Total[] {
  if (!isDocument(spec)) {
    throw failures.operation('the fields of a group must be in an object');
  }
  return Object.entries(spec).map(([name, given]) => {
    const [word, ...others] = isDocument(given) ? Object.keys(given) : [];
    if (!isDocument(given) || word === undefined || others.length > 0 || /^\$|\./.test(name)) {
      throw failures.operation(`The field '${name.slice(0, 80)}' must be an accumulator object`);
    }
    const total = wordOf('accumulator', accumulators, word);
    const value = valueOf(given[word], context);
    return [name, (rows) => total(rows.map(value), word)] as const;
  });
}

type Accumulator = (values: readonly unknown[], word: string) => unknown;

const present = (values: readonly unknown[]): unknown[] =>
  values.filter((value) => value !== undefined);

const accumulators: Readonly<Record<Word<'accumulator'>, Accumulator>> = {
  ...folds,
  $addToSet: (values) => uniqueValues(present(values)),
  $first: (values) => values[0] ?? null,
  $last: (values) => values.at(-1) ?? null,
  $mergeObjects: merged,
  $push: present,
};
