import { View } from '@tarojs/components';
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
};

/** One line of the form, with the keyboard and the words that belong to it. */
export function CardField({ field, value, problem, onInput, onLeave }: CardFieldProps) {
  const words = useWords(text);
  const label = useWords(cardText)[field];
  const foreign = value.startsWith('+');
  return (
    <View>
      <Field
        id={fieldId(field)}
        label={label}
        value={value}
        maxLength={maxLengths[field]}
        multiline={field === 'introduction'}
        // The number pad has no plus sign, which numbers from abroad begin with.
        keyboard={field === 'mobile' && !foreign ? 'number' : 'text'}
        help={helpOf(field, words)}
        error={problem && problemWords(field, problem, words)}
        onInput={onInput}
        onLeave={onLeave}
        {...(field === 'name' ? { mark: words.needed } : {})}
      >
        {field === 'mobile' && !foreign && (
          <TextLink label={words.foreign} onTap={() => onInput(`+${value}`)} />
        )}
      </Field>
    </View>
  );
}

type EditorWords = (typeof text)['zh-CN'];

function helpOf(field: FieldName, words: EditorWords): string | undefined {
  if (field === 'wechatId') {
    return words.wechatIdHelp;
  }
  return field === 'introduction' ? words.introductionHelp : undefined;
}

function problemWords(field: FieldName, problem: Problem, words: EditorWords): string {
  switch (problem) {
    case 'missing':
      return words.nameMissing;
    case 'long':
      return words.tooLong(maxLengths[field]);
    case 'odd':
      return words[`${field}Odd`];
  }
}
