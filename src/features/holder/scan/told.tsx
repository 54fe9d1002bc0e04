import { recipients } from '@contract/policy/recipients';
import { useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, List, Section } from '@phone/ui';
import { text } from './text';

/** Who gets the photo, how, and that it is not kept: said before it leaves the phone. */
export function Told() {
  const words = useWords(text);
  const { language } = useDisplay();
  const { label, how } = recipients.cardReader;
  return (
    <Section title={words.told}>
      <List>
        <Cell
          title={label[language]}
          note={how[language]}
          onTap={() => void go.to('/packages/privacy/pages/sharing/index')}
        />
      </List>
    </Section>
  );
}
