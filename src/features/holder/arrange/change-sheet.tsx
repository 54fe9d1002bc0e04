import { useState } from 'react';
import { limits } from '@contract/limits';
import { useWords } from '@phone/features/app';
import { Button, Field, Sheet } from '@phone/ui';
import type { Typed } from './ask-change';
import { text } from './text';
import type { Change } from './use-arrange';

type ChangeSheetProps = {
  readonly what: Typed;
  /** Groups or tags in use already. */
  readonly known: readonly string[];
  readonly onChange: (change: Change) => void;
  readonly onClose: () => void;
};

/** The name of a tag or a group, for all that were chosen. */
export function ChangeSheet({ what, known, onChange, onClose }: ChangeSheetProps) {
  const words = useWords(text);
  const [typed, type] = useState('');
  const name = typed.trim();
  const change = (): Change =>
    what === 'group' ? { group: name === '' ? null : name } : changeOfTag(what, name);
  return (
    <Sheet
      open
      title={words.acts[what]}
      closeLabel={words.close}
      onClose={onClose}
      foot={
        <Button
          label={words.save}
          disabled={what !== 'group' && name === ''}
          onTap={() => onChange(change())}
        />
      }
    >
      <Field
        label={what === 'group' ? words.group : words.tag}
        help={[...(what === 'group' ? [words.groupHelp] : []), known.join(' · ')].join('\n')}
        value={typed}
        maxLength={what === 'group' ? limits.groupLength : limits.tagLength}
        onInput={type}
      />
    </Sheet>
  );
}

const changeOfTag = (what: 'addTag' | 'removeTag', name: string): Change =>
  what === 'addTag' ? { addTag: name } : { removeTag: name };
