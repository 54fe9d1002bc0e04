import { usageEventIds, usageEvents } from '@contract/policy/usage-events';
import { readCounted } from '@phone/cloud/usage-counts';
import { useDisplay, useWords } from '@phone/features/app';
import { Cell, Hint, List } from '@phone/ui';
import { text } from '../text';

/** The whole list of what may be counted, with what waits on this phone. */
export function Counted() {
  const words = useWords(text);
  const { language } = useDisplay();
  const { counts } = readCounted();
  return (
    <>
      <Hint>{words.counted}</Hint>
      <List label={words.counted}>
        {usageEventIds.map((id) => {
          const count = counts[id];
          return (
            <Cell
              key={id}
              title={usageEvents[id][language]}
              {...(count !== undefined && { note: words.waiting, value: words.times(count) })}
            />
          );
        })}
      </List>
    </>
  );
}
