import { limits } from '@contract/limits';
import { useWords } from '@phone/features/app';
import { Actions, Button, Field, Notice, Second, Section, Title } from '@phone/ui';
import { fieldWords } from '../file/field-words';
import { maxLengths, type WrittenField, writtenFields } from '../file/fields';
import type { Fault } from './face-form';
import { text } from './text';
import { useWrite, type Before } from './use-write';

/** Everything that stands on a card of paper, and for a new one where it belongs. */
export function WriteForm({ before }: { readonly before: Before }) {
  const words = useWords(text);
  const labels = useWords(fieldWords);
  const form = useWrite(before);
  return (
    <>
      <Title>{words.head}</Title>
      <Second>{words.note}</Second>
      <Section>
        {writtenFields.map((field) => (
          <Field
            key={field}
            label={labels[field]}
            value={form.typed[field]}
            maxLength={maxLengths[field]}
            error={saidOf(form.faults[field], field, words)}
            onInput={(value) => form.type(field, value)}
            {...(field === 'name' ? { mark: words.needed } : {})}
          />
        ))}
      </Section>
      {before === null && <OrderFields form={form} />}
      <Actions>
        {form.failure !== undefined && <Notice tone="wrong">{form.failure}</Notice>}
        <Button
          label={before === null ? words.save : words.saveChange}
          busy={form.busy}
          onTap={() => void form.save()}
        />
      </Actions>
    </>
  );
}

/** What only the keeper sees. A card that is kept already has its own form for it. */
function OrderFields({ form }: { readonly form: ReturnType<typeof useWrite> }) {
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
