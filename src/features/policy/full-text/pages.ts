/**
 * WeChat warns of a page with 1,000 nodes. A long text is drawn this many at a time, which leaves
 * room for what stands around it.
 */
export const MOST_NODES = 600;

/** Cuts a list into pages that weigh at most `most` each; what is heavier stands alone. */
export function pagesOf<T>(
  items: readonly T[],
  weightOf: (item: T) => number,
  most = MOST_NODES,
): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let room = 0;
  for (const item of items) {
    const weight = weightOf(item);
    const page = pages.at(-1);
    if (page !== undefined && weight <= room) {
      page.push(item);
      room -= weight;
    } else {
      pages.push([item]);
      room = most - weight;
    }
  }
  return pages;
}

/** A line of pieces: itself, and an element with its text for each piece. */
export const lineWeight = (pieces: readonly unknown[]): number => 1 + 2 * pieces.length;

/** Neighbours that belong together, so that no element has more than a few dozen children. */
export function chaptersOf<T extends { readonly id: string }>(
  clauses: readonly T[],
): readonly { readonly chapter: string; readonly clauses: readonly T[] }[] {
  const chapters: { chapter: string; clauses: T[] }[] = [];
  for (const clause of clauses) {
    const chapter = chapterOf(clause.id);
    const last = chapters.at(-1);
    if (last?.chapter === chapter) {
      last.clauses.push(clause);
    } else {
      chapters.push({ chapter, clauses: [clause] });
    }
  }
  return chapters;
}

/** `2` of `2.2.1`; `start` of what comes before the first number. */
export const chapterOf = (clause: string): string => /^\d+/.exec(clause)?.[0] ?? 'start';
