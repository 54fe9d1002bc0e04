import { Screen, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, Hint, List, Section } from '@phone/ui';
import { text } from './text';

const ways = [['scan', 'write', 'bring-in'], ['duplicates', 'arrange'], ['take-out']] as const;

/** What can be done to the holder as a whole. */
export function OrderScreen() {
  const words = useWords(text);
  return (
    <Screen title={words.title}>
      {ways.map((group) => (
        <Section key={group[0]}>
          <List>
            {group.map((way) => (
              <Cell
                key={way}
                title={words.ways[way]}
                note={words.notes[way]}
                onTap={() => void go.to(`/packages/exchange/pages/${way}/index`)}
              />
            ))}
          </List>
        </Section>
      ))}
      <Hint>{words.yours}</Hint>
    </Screen>
  );
}
