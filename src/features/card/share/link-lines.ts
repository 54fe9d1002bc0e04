import type { ShareView } from '@contract/share';
import { dateWords, displayNow, wordsNow } from '@phone/features/app';
import { text } from './text';

/** What a link is called: its own name, or where it goes. */
export function linkTitle({ name, way }: ShareView): string {
  return name ?? wordsNow(text).ways[way];
}

/** What limits a link and what is left of it, in one line. */
export function linkNote(share: ShareView): string {
  const words = wordsNow(text);
  const { language } = displayNow();
  if (share.state !== 'open') {
    return words[share.state];
  }
  const { opensAtMost, opened, endsAt, createdAt } = share;
  const parts = [
    ...(opensAtMost === null ? [] : [words.opensLeft(opensAtMost - opened, opensAtMost)]),
    ...(endsAt === null ? [] : [words.until(dateWords(endsAt, language))]),
  ];
  const limited = parts.length === 0 ? [words.endless] : parts;
  return [...limited, words.madeOn(dateWords(createdAt, language))].join(' · ');
}
