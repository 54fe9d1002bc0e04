import { failures } from './errors';
import { vocabulary, type Word, type WordKind } from './vocabulary';

/** The entry of a word, where the table of its kind has one; any other word is refused. */
export function wordOf<Kind extends WordKind, Meaning>(
  kind: Kind,
  meanings: Readonly<Record<Word<Kind>, Meaning>>,
  word: string,
): Meaning {
  const known = meanings as Readonly<Record<string, Meaning>>;
  const meaning = Object.hasOwn(known, word) ? known[word] : undefined;
  if (meaning !== undefined) {
    return meaning;
  }
  const refused: readonly string[] = vocabulary[kind].refused;
  throw refused.includes(word)
    ? failures.unsupported(word)
    : failures.operation(`unknown ${kind} operator: ${word.slice(0, 80)}`);
}
