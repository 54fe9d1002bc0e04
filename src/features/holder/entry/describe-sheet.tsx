import type { EntryView } from '@contract/holder';
import { limits } from '@contract/limits';
import { useWords } from '@phone/features/app';
import { Button, Field, Notice, Sheet } from '@phone/ui';
import { text } from './text';
import { useDescribe } from './use-describe';

type DescribeSheetProps = {
  readonly entry: EntryView;
  readonly note: string | null;
  readonly onClose: () => void;
};

/** Group, tags and note in one form; nothing typed is lost where saving fails. */
export function DescribeSheet({ entry, note, onClose }: DescribeSheetProps) {
  const words = useWords(text);
  const form = useDescribe(entry, note, onClose);
  const { groupLength, tagLength, tagsPerEntry, noteLength } = limits;
  return (
    <Sheet
      open
      title={words.edit}
      closeLabel={words.close}
      onClose={onClose}
      foot={<Button label={words.save} busy={form.busy} onTap={() => void form.save()} />}
    >
      {form.failure !== undefined && <Notice tone="wrong">{form.failure}</Notice>}
      <Field
        label={words.group}
        value={form.group}
        onInput={form.typeGroup}
        help={words.groupHelp}
        maxLength={groupLength}
      />
      <Field
        label={words.tags}
        value={form.tags}
        onInput={form.typeTags}
        help={words.tagsHelp}
        error={form.tagsFit ? undefined : words.tagsWrong(tagsPerEntry, tagLength)}
        maxLength={(tagLength + 1) * tagsPerEntry}
      />
      <Field
        label={words.note}
        value={form.note}
        onInput={form.typeNote}
        help={words.noteHelp}
        maxLength={noteLength}
        multiline
      />
    </Sheet>
  );
}
