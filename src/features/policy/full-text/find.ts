import type { ReadClause } from './plain-text';

/** A piece of a line; `hit` counts the words found from 1, and is null between them. */
export type Piece = { readonly text: string; readonly hit: number | null };

/** A clause with what was looked for marked in it. */
export type MarkedClause = Pick<ReadClause, 'id' | 'note' | 'review'> & {
  readonly heading: readonly Piece[];
  readonly paragraphs: readonly (readonly Piece[])[];
};

export type Found = { readonly clauses: readonly MarkedClause[]; readonly hits: number };

/** The clauses that contain every word looked for, each of them marked; all when nothing is. */
export function find(clauses: readonly ReadClause[], sought: string): Found {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = clauses.filter(({ heading, paragraphs }) => {
    const all = [heading, ...paragraphs].join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  });
  let hits = 0;
  const marked = (line: string): readonly Piece[] =>
    piecesOf(line, words).map(({ text, isHit }) => ({ text, hit: isHit ? (hits += 1) : null }));
  return {
    clauses: matching.map(({ id, note, review, heading, paragraphs }) => ({
      ...{ id, note, review },
      heading: marked(heading),
      paragraphs: paragraphs.map(marked),
    })),
    hits,
  };
}

function piecesOf(line: string, words: readonly string[]): { text: string; isHit: boolean }[] {
  const small = line.toLowerCase();
  const pieces: { text: string; isHit: boolean }[] = [];
  let from = 0;
  for (let at = 0; at < line.length;) {
    const length = Math.max(0, ...words.filter((word) => small.startsWith(word, at)).map(lengthOf));
    if (length > 0) {
      pieces.push({ text: line.slice(from, at), isHit: false });
      pieces.push({ text: line.slice(at, at + length), isHit: true });
      from = at + length;
    }
    at += Math.max(1, length);
  }
  pieces.push({ text: line.slice(from), isHit: false });
  return pieces.filter(({ text }) => text !== '');
}

const lengthOf = (word: string): number => word.length;
