import { audiences, type Audience } from '@contract/card-fields';
import { useWords } from '@phone/features/app';
import { Sheet } from '@phone/ui';
import { Choices } from '@phone/ui/choices/choices';
import { text } from './text';

type AudienceSheetProps = {
  /** The label of the field. */
  readonly label: string;
  readonly chosen: Audience;
  readonly onChoose: (audience: Audience) => void;
  readonly onClose: () => void;
};

/** The four answers to who sees a field, each in plain words. */
export function AudienceSheet({ label, chosen, onChoose, onClose }: AudienceSheetProps) {
  const words = useWords(text);
  const title = words.title(label);
  return (
    <Sheet open title={title} closeLabel={words.close} onClose={onClose}>
      <Choices
        label={title}
        options={audiences.map((id) => ({ id, title: words.names[id], note: words.notes[id] }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </Sheet>
  );
}
