import type { EntryView } from '@contract/holder';
import { go } from '@phone/platform/navigation';
import { Avatar, Cell } from '@phone/ui';
import { useRowWords } from './use-row-words';

/** One kept card in a list. */
export function Row({ entry }: { readonly entry: EntryView }) {
  const { who, ...said } = useRowWords(entry);
  const open = () => void go.to('/packages/exchange/pages/entry/index', { id: entry.id });
  return <Cell before={<Avatar name={who} />} {...said} onTap={open} />;
}
