import { useWords } from '@phone/features/app';
import { List } from '@phone/ui';
import { SwitchRow } from '@phone/ui/switch-row/switch-row';
import { text as cardText } from '../../text';
import type { Values } from '../content';
import { fieldNames, type FieldName } from '../fields';
import type { Found } from './found';
import { text } from './text';

type FoundListProps = {
  readonly found: Found;
  /** What stands in the form now. */
  readonly before: Values;
  readonly refused: readonly FieldName[];
  readonly onRefuse: (refused: readonly FieldName[]) => void;
};

/** What was found, each with a switch, and what it would replace. */
export function FoundList({ found, before, refused, onRefuse }: FoundListProps) {
  const words = useWords(text);
  const labels = useWords(cardText);
  return (
    <List label={words.check}>
      {fieldNames.map((field) => {
        const value = found[field];
        const old = before[field].trim();
        const note = old === '' || old === value ? [] : [words.replaces(old)];
        return value === undefined ? null : (
          <SwitchRow
            key={field}
            title={value}
            note={[labels[field], ...note].join(' · ')}
            on={!refused.includes(field)}
            onChange={(on) =>
              onRefuse(on ? refused.filter((each) => each !== field) : [...refused, field])
            }
          />
        );
      })}
    </List>
  );
}
