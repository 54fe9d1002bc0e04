import { useEffect, useMemo, useState } from 'react';
import { bringIntoView } from '@phone/platform/scroll';
import { clauseElement, clauseWeight, hitElement } from './clause-list';
import { find, type MarkedClause } from './find';
import { chapterOf, pagesOf } from './pages';
import type { ReadClause } from './plain-text';

/** Below the search, which stays at the upper edge. */
const ROOM = 140;

export type Reader = {
  readonly sought: string;
  readonly hits: number;
  readonly clauses: number;
  readonly at: number;
  /** Pages of the text and the one that is drawn, from 0. */
  readonly pages: number;
  readonly page: number;
  readonly shown: readonly MarkedClause[];
  readonly seek: (sought: string) => void;
  readonly jump: (by: 1 | -1) => void;
  readonly turnTo: (page: number) => void;
  readonly goToChapter: (chapter: string) => void;
};

/** Where a reader stands in a text: what they look for, which part is drawn, which word is next. */
export function useReader(text: readonly ReadClause[], startAt: string | undefined): Reader {
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const { clauses, hits } = useMemo(() => find(text, sought), [text, sought]);
  const pages = useMemo(() => pagesOf(clauses, clauseWeight), [clauses]);
  const pageWith = (wanted: (clause: MarkedClause) => boolean) =>
    Math.max(
      0,
      pages.findIndex((page) => page.some(wanted)),
    );
  const [page, setPage] = useState(() => pageWith(({ id }) => id === startAt));
  const shown = pages[page] ?? [];

  useEffect(() => {
    const start = text.find(({ id }) => id === startAt);
    if (start !== undefined) {
      bringIntoView(clauseElement(start.id), ROOM);
    }
  }, [text, startAt]);

  const goTo = (wanted: (clause: MarkedClause) => boolean, element: string) => {
    setPage(pageWith(wanted));
    bringIntoView(element, ROOM);
  };
  return {
    ...{ sought, hits, clauses: clauses.length, at, pages: pages.length, page, shown },
    seek: (next) => {
      setSought(next);
      setAt(0);
      setPage(0);
    },
    jump: (by) => {
      const next = at === 0 && by === -1 ? hits : ((at + by - 1 + hits) % hits) + 1;
      setAt(next);
      goTo((clause) => hasHit(clause, next), hitElement(next));
    },
    turnTo: (next) => {
      setPage(next);
      setAt(0);
      const first = pages[next]?.[0];
      if (first !== undefined) {
        bringIntoView(clauseElement(first.id), ROOM);
      }
    },
    goToChapter: (chapter) => {
      const first = clauses.find(({ id }) => chapterOf(id) === chapter);
      if (first !== undefined) {
        goTo(({ id }) => id === first.id, clauseElement(first.id));
      }
    },
  };
}

const hasHit = ({ heading, paragraphs }: MarkedClause, hit: number): boolean =>
  [heading, ...paragraphs].some((line) => line.some((piece) => piece.hit === hit));
