import { limits } from '@contract/limits';
import { useWords } from '@phone/features/app';
import { Field, Section } from '@phone/ui';
import { fieldWords } from '../file/field-words';
import { maxLengths, type WrittenField, writtenFields } from '../file/fields';
import type { Fault } from './face-form';
import { text } from './text';
import type { useWrite } from './use-write';

type Form = { readonly form: ReturnType<typeof useWrite> };
type FaceFieldsProps = Form & {
  /** A word beside a field that says to look at it again. */
  readonly marks?: Readonly<Partial<Record<WrittenField, string>>>;
};

/** Everything that stands on a card of paper. */
export function FaceFields({ form, marks = {} }: FaceFieldsProps) {
  const words = useWords(text);
  const labels = useWords(fieldWords);
  const needed = { name: words.needed };
  const all: FaceFieldsProps['marks'] = { ...needed, ...marks };
  return (
    <Section>
      {writtenFields.map((field) => (
        <Field
          key={field}
          label={labels[field]}
          value={form.typed[field]}
          maxLength={maxLengths[field]}
          error={saidOf(form.faults[field], field, words)}
          onInput={(value) => form.type(field, value)}
          {...(all[field] === undefined ? {} : { mark: all[field] })}
        />
      ))}
    </Section>
  );
}

/** What only the keeper sees. A card that is kept already has its own form for it. */
export function OrderFields({ form }: Form) {
  const words = useWords(text);
  const labels = useWords(fieldWords);
  const { groupLength, tagLength, tagsPerEntry, noteLength } = limits;
  return (
    <Section title={words.ownOrder}>
      <Field
        label={labels.group}
        value={form.order.group}
        maxLength={groupLength}
        onInput={(value) => form.put('group', value)}
      />
      <Field
        label={labels.tags}
        value={form.order.tags}
        help={words.tagsHelp}
        error={form.tagsFit ? undefined : words.tagsWrong(tagsPerEntry, tagLength)}
        maxLength={(tagLength + 1) * tagsPerEntry}
        onInput={(value) => form.put('tags', value)}
      />
      <Field
        label={labels.note}
        value={form.order.note}
        maxLength={noteLength}
        multiline
        onInput={(value) => form.put('note', value)}
      />
    </Section>
  );
}

function saidOf(
  fault: Fault | undefined,
  field: WrittenField,
  words: { readonly missing: string; readonly odd: string; readonly long: (n: number) => string },
): string | undefined {
  switch (fault) {
    case undefined:
      return undefined;
    case 'long':
      return words.long(maxLengths[field]);
    default:
      return words[fault];
  }
}
