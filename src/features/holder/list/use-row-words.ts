import type { EntryView } from '@contract/holder';
import { useWords } from '@phone/features/app';
import { text } from '../text';

/** What a line says of a kept card: what tells it apart, and how its keeper put it in order. */
export function useRowWords({ name, title, organisation, state, starred, group }: EntryView) {
  const words = useWords(text);
  const marks = [starred ? words.starred : null, group].filter((mark) => mark !== null).join('\n');
  const value = marks === '' ? undefined : marks;
  if (state !== 'live' || name === null) {
    const [said, note] =
      state === 'withdrawn' ? [words.withdrawn, words.withdrawnNote] : [words.gone, words.goneNote];
    return { who: null, tone: 'faint', title: said, note, value } as const;
  }
  const what = [organisation, title].filter((part) => part !== null).join(' · ');
  const note = what === '' ? undefined : what;
  return { who: name, tone: 'plain', title: name, note, value } as const;
}
