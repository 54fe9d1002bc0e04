import { Picker } from '@tarojs/components';
import { Cell } from '../list/list';

type DateCellProps = {
  readonly title: string;
  /** `2026-11-23`; the bounds too. */
  readonly day: string;
  readonly first: string;
  readonly last: string;
  /** How the day is said on the row. */
  readonly said: string;
  readonly onChoose: (day: string) => void;
};

/** A row that holds a day; a tap opens the phone's own calendar. */
export function DateCell({ title, day, first, last, said, onChoose }: DateCellProps) {
  return (
    <Picker
      mode="date"
      value={day}
      start={first}
      end={last}
      onChange={(event) => onChoose(event.detail.value)}
    >
      <Cell title={title} value={said} />
    </Picker>
  );
}
