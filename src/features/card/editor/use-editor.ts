import { useDidHide, useUnload } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { CardView } from '@contract/card';
import type { CardId } from '@contract/values';
import { dropDraft, keepDraft, readDraft, type Edited } from './kept-draft';
import { contentOf, type Content } from './content';

const REST_MS = 300;

export type Editor = {
  readonly content: Content;
  /** What the person typed over, and what; null while the form shows the card as it is saved. */
  readonly edited: Edited | null;
  /** The form began with what was typed on an earlier visit. */
  readonly restored: boolean;
  readonly change: (part: Partial<Content>) => void;
  /** Back to the saved card; the draft is gone. */
  readonly drop: () => void;
  /** It is saved, or the card is gone: no draft is needed any more, the screen stays as it is. */
  readonly done: () => void;
};

/** What stands in the form. Everything typed is on the phone a moment later, so leaving is safe. */
export function useEditor(card: CardView | null): Editor {
  const target = card?.id ?? null;
  const [start] = useState(() => readDraft(target));
  const [edited, setEdited] = useState(start);
  const unsaved = useRef(edited);
  const content = edited ?? contentOf(card);

  useEffect(() => {
    const timer = setTimeout(() => keepIfAny(target, unsaved.current), REST_MS);
    return () => clearTimeout(timer);
  }, [edited, target]);
  useDidHide(() => keepIfAny(target, unsaved.current));
  useUnload(() => keepIfAny(target, unsaved.current));

  const show = (next: Edited | null) => {
    unsaved.current = next;
    setEdited(next);
  };
  return {
    content,
    edited,
    restored: start !== null && edited === start,
    change: (part) => {
      // What was typed while a question was on the screen is not lost to its answer.
      const before = unsaved.current ?? contentOf(card);
      const version = unsaved.current === null ? (card?.version ?? null) : unsaved.current.version;
      show({ ...before, ...part, version });
    },
    drop: () => {
      show(null);
      dropDraft(target);
    },
    done: () => {
      unsaved.current = null;
      dropDraft(target);
    },
  };
}

function keepIfAny(target: CardId | null, edited: Edited | null): void {
  if (edited !== null) {
    keepDraft(target, edited);
  }
}
