import { actionSheet, confirm } from '@phone/platform/feedback';
import { wordsNow } from '@phone/features/app';
import { text } from './text';
import type { Change } from './use-arrange';

/** What is to be typed first. */
export type Typed = 'addTag' | 'removeTag' | 'group';

const acts = ['addTag', 'removeTag', 'group', 'star', 'unstar', 'remove'] as const;

/** Asks what is to be done to so many cards; removing asks once more and says how many go. */
export async function askChange(count: number): Promise<Change | Typed | null> {
  const words = wordsNow(text);
  const chosen = await actionSheet(acts.map((act) => words.acts[act]));
  const act = chosen === null ? undefined : acts[chosen];
  if (act === 'star' || act === 'unstar') {
    return { starred: act === 'star' };
  }
  if (act !== 'remove') {
    return act ?? null;
  }
  const sure = await confirm({
    title: words.removeTitle(count),
    text: words.removeText,
    yes: words.removeYes,
    no: words.keep,
  });
  return sure ? { remove: true } : null;
}
