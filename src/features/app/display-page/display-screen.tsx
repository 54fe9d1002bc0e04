import { List, Section } from '@phone/ui';
import { Choices } from '@phone/ui/choices/choices';
import { SwitchRow } from '@phone/ui/switch-row/switch-row';
import { Screen } from '../screen';
import { useDisplay } from '../use-display';
import { useWords } from '../words';
import { text } from './text';

/** Language, theme and elder mode. Kept on this phone only. */
export function DisplayScreen() {
  const words = useWords(text);
  const { chosen, choose } = useDisplay();
  return (
    <Screen title={words.title}>
      <Section>
        <List label={words.elder}>
          <SwitchRow
            title={words.elder}
            note={words.elderNote}
            on={chosen.elder}
            onChange={(elder) => choose({ elder })}
          />
        </List>
      </Section>
      <OneOf
        title={words.language}
        names={words.languages}
        chosen={chosen.language}
        onChoose={(language) => choose({ language })}
      />
      <OneOf
        title={words.theme}
        names={words.themes}
        chosen={chosen.theme}
        onChoose={(theme) => choose({ theme })}
      />
    </Screen>
  );
}

type OneOfProps<Id extends string> = {
  readonly title: string;
  readonly names: Readonly<Record<Id, string>>;
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

function OneOf<Id extends string>({ title, names, chosen, onChoose }: OneOfProps<Id>) {
  // The record's own keys are exactly its ids.
  const ids = Object.keys(names) as Id[];
  return (
    <Section title={title}>
      <Choices
        label={title}
        options={ids.map((id) => ({ id, title: names[id] }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </Section>
  );
}
