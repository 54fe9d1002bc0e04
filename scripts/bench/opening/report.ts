import { table } from '../table';
import type { Opening } from './count-opening';
import type { Openings } from './run';

export type NamedOpenings = Openings & { readonly name: string };

const head = [
  '',
  ...['calls', 'rounds', 'up B', 'down B', 'setData', 'setData B', 'largest B', 'nodes'],
];

/** A table: each page for the first time, and once more. */
export function reportOpenings(rows: readonly NamedOpenings[]): string {
  const lines = rows.flatMap(({ name, first, again }) => [
    [name, ...figures(first)],
    ['  once more', ...figures(again)],
  ]);
  return table([head, ...lines]).join('\n');
}

const figures = ({ actions, rounds, upBytes, downBytes, setData, nodes }: Opening): string[] =>
  [
    ...[actions.length, rounds, upBytes, downBytes],
    ...[setData.count, setData.bytes, setData.largestBytes, nodes],
  ].map((figure) => figure.toLocaleString('en'));
