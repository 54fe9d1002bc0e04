import type { ReactNode } from 'react';

export type Column<T> = {
  readonly head: string;
  readonly cell: (row: T) => ReactNode;
  readonly number?: boolean;
};

export type TableProps<T> = {
  /** What the table is about, for who cannot see where it stands. */
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
};

/** Rows under their heads; where it is too wide it moves by itself, also by keyboard. */
export function Table<T>({ label, columns, rows }: TableProps<T>) {
  return (
    <div className="wide" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ head, number }) => (
              <th key={head} scope="col" className={number === true ? 'number' : ''}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {columns.map(({ head, cell, number }) => (
                <td key={head} className={number === true ? 'number' : ''}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
