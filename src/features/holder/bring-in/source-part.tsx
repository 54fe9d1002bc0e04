import { useState } from 'react';
import { limits } from '@contract/limits';
import { useWords } from '@phone/features/app';
import { Actions, Button, Field, Hint, Notice, Second, Section, Title } from '@phone/ui';
import { text } from './text';
import type { useTable } from './use-table';

/** Where the cards come from: a file out of a chat, or text that is pasted. */
export function SourcePart({ table }: { readonly table: ReturnType<typeof useTable> }) {
  const words = useWords(text);
  const [pasted, paste] = useState('');
  return (
    <>
      <Title>{words.head}</Title>
      <Second>{words.note}</Second>
      {table.failure !== undefined && <Notice tone="wrong">{table.failure}</Notice>}
      <Section>
        <Actions inline>
          <Button label={words.choose} busy={table.busy} onTap={() => void table.choose()} />
        </Actions>
        <Hint>{words.chooseNote}</Hint>
      </Section>
      <Section>
        <Field
          label={words.paste}
          help={words.pasteNote}
          value={pasted}
          maxLength={limits.pastedLength}
          multiline
          onInput={paste}
        />
        <Button
          kind="quiet"
          label={words.readPasted}
          disabled={pasted.trim() === ''}
          onTap={() => table.paste(pasted)}
        />
      </Section>
    </>
  );
}
