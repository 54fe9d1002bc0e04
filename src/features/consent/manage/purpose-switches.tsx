import type { PurposeStates } from '@contract/consent';
import {
  purposeIds,
  purposes,
  switchablePurposeIds,
  type Purpose,
  type SwitchablePurposeId,
} from '@contract/policy/purposes';
import { sentences, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, List, Section } from '@phone/ui';
import { SwitchRow } from '@phone/ui/switch-row/switch-row';
import { text } from './text';

type PurposeSwitchesProps = {
  readonly states: PurposeStates;
  readonly onSwitch: (id: SwitchablePurposeId, on: boolean) => void;
};

const fixed = purposeIds.filter((id) => !purposes[id].switchable);
const statutory: readonly Purpose[] = Object.values(purposes).filter(
  ({ basis }) => basis === 'statutory',
);

/** What can be switched, what ends with the account, and what the law requires. */
export function PurposeSwitches({ states, onSwitch }: PurposeSwitchesProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  return (
    <>
      <Section title={words.switchable}>
        <List label={words.switchable}>
          {switchablePurposeIds.map((id) => (
            <SwitchRow
              key={id}
              title={purposes[id].label[language]}
              note={sentences(
                [purposes[id].why[language], purposes[id].without[language]],
                language,
              )}
              on={states[id]}
              onChange={(on) => onSwitch(id, on)}
            />
          ))}
        </List>
      </Section>
      <Section title={words.fixed}>
        <List label={words.fixed}>
          {fixed.map((id) => (
            <Cell
              key={id}
              title={purposes[id].label[language]}
              note={words.endsByLeaving}
              onTap={() => void go.to('/packages/privacy/pages/leave/index')}
            />
          ))}
        </List>
      </Section>
      <Section title={words.statutory}>
        <List label={words.statutory}>
          {statutory.map(({ label, why, without, article }) => (
            <Cell
              key={label[language]}
              title={label[language]}
              note={sentences(
                [why, without, article].map((line) => line?.[language] ?? ''),
                language,
              )}
            />
          ))}
        </List>
      </Section>
    </>
  );
}
