import type { Output } from '@contract/index';
import type { EntryView } from '@contract/holder';

type Listed = Pick<Output<'holder.list'>, 'ids' | 'letters'>;

export type LetterSection = { readonly letter: string; readonly entries: readonly EntryView[] };

/** Where in the whole list the cards of a letter begin. */
export function beginningOf({ letters }: Pick<Listed, 'letters'>, wanted: string): number {
  const before = letters.slice(
    0,
    letters.findIndex(({ letter }) => letter === wanted),
  );
  return before.reduce((sum, { count }) => sum + count, 0);
}

/** The loaded part of a list under its letters; without letters it is one section. */
export function sectionsOf(
  { ids, letters }: Listed,
  entries: readonly EntryView[],
): readonly LetterSection[] {
  const letterAt = letters.flatMap(({ letter, count }) => Array<string>(count).fill(letter));
  const letterOf = new Map(ids.map((id, index) => [id, letterAt[index] ?? '']));
  const sections: { letter: string; entries: EntryView[] }[] = [];
  for (const entry of entries) {
    const letter = letterOf.get(entry.id) ?? '';
    const last = sections.at(-1);
    if (last?.letter === letter) {
      last.entries.push(entry);
    } else {
      sections.push({ letter, entries: [entry] });
    }
  }
  return sections;
}
