import Papa from 'papaparse';
import { isHeader } from './columns';

/** A table as it stands in a file. `line` counts as a spreadsheet does, the first row being 1. */
export type Table = {
  /** Names of the columns; empty texts where the file has none. */
  readonly headings: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** Rows whose quotes don't close or stand in the middle of a value. */
  readonly brokenLines: readonly number[];
};

/** Commas, semicolons, tabs or bars: what separates the values is found out. */
export function readCsv(text: string, withHeader?: boolean): Table {
  const whole = oneLineEnd(text);
  const delimiter = delimiterOf(whole);
  const { data, errors } = Papa.parse<string[]>(whole, { newline: '\n', delimiter });
  const all = data
    .map((cells, index) => ({ line: index + 1, cells: cells.map(unescaped) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first] = all;
  const headed = first !== undefined && (withHeader ?? isHeader(first.cells));
  const width = all.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const names = headed ? first.cells : [];
  return {
    headings: Array.from({ length: width }, (_, index) => names[index]?.trim() ?? ''),
    rows: headed ? all.slice(1) : all,
    brokenLines: errors.flatMap(({ type, row }) =>
      type === 'Quotes' && row !== undefined ? [row + 1] : [],
    ),
  };
}

/** From the surest to the least sure: Chinese signs also stand inside of values. */
const delimiters = ['\t', ',', ';', '|', '，', '；'] as const;

/** The one by which the first row names columns; without such a row the first that stands in it. */
function delimiterOf(text: string): string {
  const split = delimiters.flatMap((delimiter) => {
    const [cells = []] = Papa.parse<string[]>(text, { newline: '\n', delimiter, preview: 1 }).data;
    return cells.length > 1 ? [{ delimiter, cells }] : [];
  });
  return (split.find(({ cells }) => isHeader(cells)) ?? split[0])?.delimiter ?? ',';
}

/** A file put together of two may end its lines in two ways. */
const oneLineEnd = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** What `write-csv` puts before a value that a spreadsheet would take for a formula. */
const unescaped = (cell: string) => cell.replace(/^'(?=[=+\-@＝＋－＠'\t\n])/, '');
