import type { Output } from '@contract/index';
import type { Seen } from './seen';

type Letters = Output<'holder.list'>['letters'];

/** Stands for cards without a name to read, and for names that begin with no letter. */
export const NO_LETTER = '#';

export const letterOf = ({ said }: Pick<Seen, 'said'>): string =>
  /^[a-z]/.test(said.name ?? '') ? (said.name ?? '').charAt(0).toUpperCase() : NO_LETTER;

/** A to Z by how names are said, then those without a letter; two of one sound by their signs. */
export function byName(a: Seen, b: Seen): number {
  const [first, second] = [keyOf(a), keyOf(b)];
  return first < second ? -1 : Number(first > second);
}

/** How many in a row begin with each letter. */
export function lettersOf(ordered: readonly Seen[]): Letters {
  const letters: Letters = [];
  for (const seen of ordered) {
    const letter = letterOf(seen);
    const last = letters.at(-1);
    if (last?.letter === letter) {
      last.count += 1;
    } else {
      letters.push({ letter, count: 1 });
    }
  }
  return letters;
}

/** `~` is greater than every letter. */
function keyOf(seen: Seen): string {
  const letter = letterOf(seen) === NO_LETTER ? '~' : '';
  const { name, id } = seen.view;
  return [letter, seen.said.name ?? '~', name ?? '', id].join('\0');
}
