import type { WrittenRow } from '@contract/written';
import type { Table } from './read-csv';
import { readRow, type Column } from './read-row';

/**
 * What somebody has to know of a row. `no-name` `odd-name` not kept · `cut` its note was too long ·
 * `twice` the card stands above · `broken` its quotes don't close · `no-room` the holder is full ·
 * `refused` the cloud did not take it · `closed` kept, but not all of it is shown.
 */
export type Remark = {
  readonly line: number;
  readonly why:
    'no-name' | 'odd-name' | 'cut' | 'twice' | 'broken' | 'no-room' | 'refused' | 'closed';
  /** What it is about, as it stands in the file. */
  readonly what: string;
};
export type ReadyRow = { readonly line: number; readonly row: WrittenRow };

/** Every row of a table either as a card, or with the reason why it is none. */
export function readRows(
  { rows, brokenLines }: Table,
  columns: readonly Column[],
  labels: Parameters<typeof readRow>[2],
): { readonly ready: readonly ReadyRow[]; readonly remarks: readonly Remark[] } {
  const ready: ReadyRow[] = [];
  const remarks: Remark[] = [];
  const lineOf = new Map<string, number>();
  const broken = new Set(brokenLines);
  for (const { line, cells } of rows) {
    const read = readRow(cells, columns, labels);
    const remark = (why: Remark['why'], what: string) => remarks.push({ line, why, what });
    if (broken.has(line)) {
      remark('broken', shown(cells));
    }
    if ('why' in read) {
      remark(read.why, shown(cells));
      continue;
    }
    const key = JSON.stringify(read.row.face);
    const before = lineOf.get(key);
    if (before !== undefined) {
      remark('twice', [String(before), shown(cells)].join(' · '));
      continue;
    }
    lineOf.set(key, line);
    ready.push({ line, row: read.row });
    if (read.left !== '') {
      remark('cut', read.left);
    }
  }
  return { ready, remarks };
}

const shown = (cells: readonly string[]) =>
  cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');
