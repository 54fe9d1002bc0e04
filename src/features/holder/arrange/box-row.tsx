import type { EntryView } from '@contract/holder';
import { Avatar } from '@phone/ui';
import { CheckRow } from '@phone/ui/check-row/check-row';
import { useRowWords } from '../list/use-row-words';

type BoxRowProps = {
  readonly entry: EntryView;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** One kept card that can be chosen among others, with its tags where it has some. */
export function BoxRow({ entry, checked, onChange }: BoxRowProps) {
  const { who, title, note, value } = useRowWords(entry);
  const marks = [value, ...entry.tags].filter((mark) => mark !== undefined).join('\n');
  return (
    <CheckRow
      before={<Avatar name={who} />}
      title={title}
      note={note}
      value={marks === '' ? undefined : marks}
      checked={checked}
      onChange={onChange}
    />
  );
}
