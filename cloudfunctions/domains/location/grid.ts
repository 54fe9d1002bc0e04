import type { Point } from '@contract/location';

/**
 * The world in cells of about a kilometre, the same ones for everybody and always. Somewhere in a
 * cell is all that is ever known of a person, so that asking often, or from many places, tells
 * nothing more.
 */
export type Cell = { readonly row: number; readonly column: number };

const cellDegrees = 0.009;
const rowsToEquator = Math.ceil(90 / cellDegrees);

export function cellOf({ latitude, longitude }: Point): Cell {
  const row = Math.floor(latitude / cellDegrees);
  return { row, column: columnOf(row, longitude) };
}

/** Every cell that is at most `rings` away, each with its distance in cells. */
export function cellsAround(centre: Cell, rings: number): readonly (readonly [Cell, number])[] {
  const longitude = (centre.column + 0.5) * widthOf(centre.row);
  const found: (readonly [Cell, number])[] = [];
  for (let up = -rings; up <= rings; up += 1) {
    const row = centre.row + up;
    if (Math.abs(row) > rowsToEquator) {
      continue;
    }
    // Rows nearer to a pole have wider columns: the middle is the one at the same longitude.
    const middle = columnOf(row, longitude);
    for (let right = -rings; right <= rings; right += 1) {
      const column = around(middle + right, row);
      found.push([{ row, column }, Math.max(Math.abs(up), Math.abs(right))]);
    }
  }
  return found;
}

export const nameOf = ({ row, column }: Cell): string => `${row}/${column}`;

/** Columns widen towards the poles, so that a cell stays about as wide as it is high. */
const widthOf = (row: number): number => 360 / columnsIn(row);

function columnsIn(row: number): number {
  const middle = ((row + 0.5) * cellDegrees * Math.PI) / 180;
  return Math.max(1, Math.round((360 / cellDegrees) * Math.cos(middle)));
}

const columnOf = (row: number, longitude: number): number =>
  around(Math.floor(longitude / widthOf(row)), row);

/** The world is round: after the last column comes the first. */
function around(column: number, row: number): number {
  const columns = columnsIn(row);
  return ((column % columns) + columns) % columns;
}
