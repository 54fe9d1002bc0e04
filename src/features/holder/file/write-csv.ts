import Papa from 'papaparse';
import type { Output } from '@contract/index';
import type { fieldWords } from './field-words';
import { writtenFields } from './fields';
import { tagCell } from './tag-list';

export type Whole = Output<'holder.whole'>['entries'][number];
type Labels = Readonly<Record<keyof (typeof fieldWords)['zh-CN'], string>>;

/** What a file takes over of a card. */
export const ofCard = [
  ...writtenFields,
  'pronunciation',
  'officialAccount',
  'skills',
  'introduction',
] as const;
const columns = [...ofCard, 'group', 'tags', 'note', 'starred', 'savedAt'] as const;

/**
 * Kept cards as a table that spreadsheets open: UTF-8 with its mark, every value quoted, and a
 * quotation mark before what they would take for a formula. `read-csv` reads it back.
 */
export function writeCsv(entries: readonly Whole[], labels: Labels): string {
  const fields = columns.map((column) => labels[column]);
  const data = entries.map((entry) => columns.map((column) => cellOf(entry, column)));
  const table = Papa.unparse(
    { fields, data },
    { quotes: true, newline: '\r\n', escapeFormulae: /^[=+\-@＝＋－＠'\t\r\n]/ },
  );
  return `\uFEFF${table}\r\n`;
}

function cellOf(
  { card, group, tags, note, starred, savedAt }: Whole,
  column: (typeof columns)[number],
): string {
  switch (column) {
    case 'group':
      return group ?? '';
    case 'tags':
      return tagCell(tags);
    case 'note':
      return note ?? '';
    case 'starred':
      return starred ? '★' : '';
    case 'savedAt':
      return savedAt;
    default:
      return card?.[column] ?? '';
  }
}
