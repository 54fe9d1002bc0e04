import type { Seen } from './seen';

/** A kept card is found where each of the words is found somewhere in what its keeper sees. */
export function finding(words: string): (seen: Seen, note: string | undefined) => boolean {
  const parts = plain(words).split(/\s+/);
  return ({ view, said }, note) => {
    const texts = [view.name, view.organisation, view.title, view.group, ...view.tags, note]
      .filter((text) => typeof text === 'string')
      .map(plain);
    const spoken = [said.name, said.organisation].filter((each) => each !== null);
    return parts.every(
      (part) =>
        texts.some((text) => text.includes(part)) ||
        (LETTERS.test(part) && spoken.some((each) => isSaid(each.split(' '), part))),
    );
  };
}

/**
 * Whether letters say some syllables in a row, each whole or by its beginning: zengsiqi, zsq, zengsq
 * and siqi all say `zeng si qi`.
 */
export const isSaid = (syllables: readonly string[], letters: string): boolean =>
  syllables.some((_, start) => begins(syllables.slice(start), letters));

const LETTERS = /^[a-z]+$/;
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v');

/** How far the letters can be used up after each syllable; all ways at once, so that none is slow. */
function begins(syllables: readonly string[], letters: string): boolean {
  let reached = new Set([0]);
  for (const syllable of syllables) {
    const next = new Set<number>();
    for (const from of reached) {
      for (let length = 1; syllable[length - 1] === letters[from + length - 1]; length += 1) {
        if (from + length === letters.length) {
          return true;
        }
        next.add(from + length);
      }
    }
    reached = next;
  }
  return false;
}
