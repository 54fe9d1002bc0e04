import { useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Notice, Second, Title } from '@phone/ui';
import { FaceFields, OrderFields } from './form-fields';
import { text } from './text';
import { useWrite, type Before } from './use-write';

/** Everything that stands on a card of paper, and for a new one where it belongs. */
export function WriteForm({ before }: { readonly before: Before }) {
  const words = useWords(text);
  const form = useWrite({ before, face: before?.face ?? {}, onSaved: go.back });
  return (
    <>
      <Title>{words.head}</Title>
      <Second>{words.note}</Second>
      <FaceFields form={form} />
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
