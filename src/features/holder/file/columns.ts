import { headings } from './headings';

/** What becomes of a column. What goes into the note keeps its heading before it. */
export type ColumnUse = keyof typeof headings;
// The keys are those of the table above.
export const columnUses = Object.keys(headings) as ColumnUse[];

/**
 * Which column is what, by its heading. Headings no field is known for go into the note, so that
 * nothing is lost; of a second one of a kind the second field is made, where there is one.
 */
export function usesOf(names: readonly string[]): readonly ColumnUse[] {
  const used = new Set<ColumnUse>();
  return names.map((name) => {
    const known = byHeading.get(plain(name)) ?? 'note';
    const wanted = used.has(known) ? seconds[known] : known;
    const use =
      known === 'skip' || wanted === undefined || used.has(wanted) ? again(known) : wanted;
    used.add(use);
    return use;
  });
}

/** True where a row names columns: two headings that are known, or its only one. */
export function isHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const known = filled.filter((cell) => byHeading.has(plain(cell)));
  return known.length >= Math.min(2, Math.max(1, filled.length));
}

/** True where the note needs no heading before what stands in this column. */
export const isNote = (name: string): boolean => byHeading.get(plain(name)) === 'note';

/** A second column of a kind that has no second field. */
const again = (known: ColumnUse): ColumnUse => (known === 'skip' ? 'skip' : 'note');

const seconds: Readonly<Partial<Record<ColumnUse, ColumnUse>>> = {
  mobile: 'secondMobile',
  email: 'secondEmail',
};

/** Headings differ in case, spaces and signs between words, and in what stands in brackets. */
function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[\s_\-:*."']/g, '');
}

const byHeading = new Map(
  columnUses.flatMap((use) => headings[use].split('|').map((name) => [plain(name), use] as const)),
);
