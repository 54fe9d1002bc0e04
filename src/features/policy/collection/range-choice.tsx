import { useState } from 'react';
import { dateWords, useDisplay, useWords } from '@phone/features/app';
import { List, Tabs } from '@phone/ui';
import { DateCell } from '@phone/ui/date-cell/date-cell';
import { text } from '../text';
import { dayOf, daysOf, firstDay, presets, type Days, type Preset } from './range';

type RangeChoiceProps = { readonly days: Days; readonly onChange: (days: Days) => void };

/** Over which days to count: a few usual spans, or two days of one's own. */
export function RangeChoice({ days, onChange }: RangeChoiceProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const [chosen, setChosen] = useState<Preset>('30');
  const choose = (preset: Preset) => {
    setChosen(preset);
    if (preset !== 'chosen') {
      onChange(daysOf(preset, new Date()));
    }
  };
  const today = dayOf(new Date());
  const row = (end: keyof Days) => (
    <DateCell
      title={words.rangeEnds[end]}
      day={days[end]}
      first={firstDay}
      last={today}
      said={dateWords(days[end], language)}
      onChoose={(day) => onChange({ ...days, [end]: day })}
    />
  );
  return (
    <>
      <Tabs
        label={words.rangeTitle}
        chosen={chosen}
        onChoose={choose}
        tabs={presets.map((id) => ({ id, title: words.ranges[id] }))}
      />
      {chosen === 'chosen' && (
        <List label={words.rangeTitle}>
          {row('first')}
          {row('last')}
        </List>
      )}
    </>
  );
}
