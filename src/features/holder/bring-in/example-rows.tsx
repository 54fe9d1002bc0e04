import { useWords } from '@phone/features/app';
import { Avatar, Cell, List, Section } from '@phone/ui';
import type { ReadyRow } from '../file/read-rows';
import { text } from './text';

const SHOWN = 3;

/** The first cards as they will be kept, so that a wrong column is seen before anything is kept. */
export function ExampleRows({ ready }: { readonly ready: readonly ReadyRow[] }) {
  const words = useWords(text);
  if (ready.length === 0) {
    return null;
  }
  return (
    <Section title={words.example}>
      <List label={words.example}>
        {ready.slice(0, SHOWN).map(({ line, row: { face, group, tags, note } }) => {
          const { name, ...others } = face;
          const said = [...Object.values(others), group, ...(tags ?? []), note];
          return (
            <Cell
              key={line}
              before={<Avatar name={name} />}
              title={name}
              note={said.filter((part) => part !== undefined).join(' · ')}
            />
          );
        })}
      </List>
    </Section>
  );
}
