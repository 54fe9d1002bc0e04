import { View } from '@tarojs/components';
import { List, Section, sheet, SwitchRow, Tap } from '@phone/ui';
import type { DisplayChoice } from '../display';
import { Screen } from '../screen';
import { useDisplay } from '../use-display';
import { useWords } from '../words';
import styles from './display.module.scss';
import { text } from './text';

const css = sheet(styles);

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
      <Choices
        title={words.language}
        names={words.languages}
        chosen={chosen.language}
        onChoose={(language) => choose({ language })}
      />
      <Choices
        title={words.theme}
        names={words.themes}
        chosen={chosen.theme}
        onChoose={(theme) => choose({ theme })}
      />
    </Screen>
  );
}

type ChoicesProps<Id extends string> = {
  readonly title: string;
  readonly names: Readonly<Record<Id, string>>;
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

function Choices<Id extends DisplayChoice['language'] | DisplayChoice['theme']>({
  title,
  names,
  chosen,
  onChoose,
}: ChoicesProps<Id>) {
  // The record's own keys are exactly its ids.
  const ids = Object.keys(names) as Id[];
  return (
    <Section title={title}>
      <List label={title}>
        {ids.map((id) => (
          <Tap
            key={id}
            className={css('choice')}
            role="radio"
            label={names[id]}
            checked={id === chosen}
            onTap={() => onChoose(id)}
          >
            <View className={css('name')}>{names[id]}</View>
            <View className={css('mark', id === chosen && 'on')} />
          </Tap>
        ))}
      </List>
    </Section>
  );
}
