import type { ConsentsNow } from '@contract/consent';
import { purposes, type ConsentPurposeId } from '@contract/policy/purposes';
import { useDisplay, useWords } from '@phone/features/app';
import { Cell, List, Section } from '@phone/ui';
import { text } from './text';

type ChangedPurposesProps = {
  readonly now: ConsentsNow;
  readonly onDecide: (id: ConsentPurposeId) => void;
};

/** What goes on under an older version, because its person said no to the newer or was not asked. */
export function ChangedPurposes({ now, onDecide }: ChangedPurposesProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  if (now.changed.length === 0) {
    return null;
  }
  return (
    <Section title={words.changed}>
      <List label={words.changed}>
        {now.changed.map((id) => (
          <Cell
            key={id}
            title={purposes[id].label[language]}
            note={words.changedNote(now.agreed[id] ?? '')}
            value={words.decide}
            onTap={() => onDecide(id)}
          />
        ))}
      </List>
    </Section>
  );
}
