import type { EntryView } from '@contract/holder';
import { useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Avatar, Cell } from '@phone/ui';
import { text } from '../text';

/** One kept card in a list: what tells it apart, and how its keeper put it in order. */
export function Row({ entry }: { readonly entry: EntryView }) {
  const words = useWords(text);
  const open = () => void go.to('/packages/exchange/pages/entry/index', { id: entry.id });
  const { name, title, organisation, state, starred, group } = entry;
  const marks = [starred ? words.starred : null, group].filter((mark) => mark !== null).join('\n');
  const value = marks === '' ? undefined : marks;
  if (state !== 'live' || name === null) {
    const [said, note] =
      state === 'withdrawn' ? [words.withdrawn, words.withdrawnNote] : [words.gone, words.goneNote];
    const nobody = <Avatar name={null} />;
    return (
      <Cell tone="faint" before={nobody} title={said} note={note} value={value} onTap={open} />
    );
  }
  const what = [organisation, title].filter((part) => part !== null).join(' · ');
  const note = what === '' ? undefined : what;
  return (
    <Cell before={<Avatar name={name} />} title={name} note={note} value={value} onTap={open} />
  );
}
