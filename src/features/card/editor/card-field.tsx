import type { ReactNode } from 'react';
import { useWords } from '@phone/features/app';
import { Field, TextLink } from '@phone/ui';
import { text as cardText } from '../text';
import type { Problem } from './check';
import { maxLengths, type FieldName } from './fields';
import { fieldId } from './scroll-to-field';
import { text } from './text';

type CardFieldProps = {
  readonly field: FieldName;
  readonly value: string;
  readonly problem: Problem | undefined;
  readonly onInput: (value: string) => void;
  readonly onLeave: () => void;
  /** Stands above the box: whom it is shown to. */
  readonly aside?: ReactNode;
};

/** One line of the form, with the keyboard and the words that belong to it. */
export function CardField({ field, value, problem, onInput, onLeave, aside }: CardFieldProps) {
  const words = useWords(text);
  const label = useWords(cardText)[field];
  const help: Partial<Record<FieldName, string>> = words.help;
  // The number pad has no plus sign, which numbers from abroad begin with.
  const padded = (field === 'mobile' || field === 'secondMobile') && !value.startsWith('+');
  return (
    <Field
      id={fieldId(field)}
      label={label}
      value={value}
      maxLength={maxLengths[field]}
      multiline={field === 'introduction'}
      keyboard={padded ? 'number' : 'text'}
      help={help[field]}
      error={problem && problemWords(field, problem, words, label)}
      onInput={onInput}
      onLeave={onLeave}
      aside={aside}
      {...(field === 'name' ? { mark: words.needed } : {})}
    >
      {padded && <TextLink label={words.foreign} onTap={() => onInput(`+${value}`)} />}
    </Field>
  );
}

type EditorWords = ReturnType<typeof useWords<(typeof text)['zh-CN']>>;

function problemWords(
  field: FieldName,
  problem: Problem,
  words: EditorWords,
  label: string,
): string {
  switch (problem) {
    case 'missing':
      return words.nameMissing;
    case 'long':
      return words.tooLong(maxLengths[field]);
    case 'odd': {
      const odd: Partial<Record<FieldName, string>> = words.odd;
      return odd[field] ?? words.unprintable(label);
    }
  }
}
