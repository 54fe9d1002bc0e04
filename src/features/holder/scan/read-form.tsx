import { useQuery } from '@phone/cloud/use-query';
import { useWords } from '@phone/features/app';
import type { SmallPicture } from '@phone/platform/small-picture';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Cell, List, Notice, Second, Section, Title } from '@phone/ui';
import type { WrittenField } from '../file/fields';
import type { Sparse } from '../write/face-form';
import { FaceFields, OrderFields } from '../write/form-fields';
import { useWrite } from '../write/use-write';
import { Photo } from './photo';
import { type ReadCard, tellingOf } from './read-fields';
import { text } from './text';

type ReadFormProps = {
  readonly photo: SmallPicture;
  readonly read: ReadCard;
  readonly onSaved: () => void;
  readonly onLeave: () => void;
};

/** What was read, to be compared with the photo, changed and kept. */
export function ReadForm({ photo, read, onSaved, onLeave }: ReadFormProps) {
  const words = useWords(text);
  const { face, note, doubtful } = read;
  const form = useWrite({ before: null, face, note, onSaved });
  const unsure = doubtful.filter((field) => form.typed[field] === face[field]);
  const marks: Partial<Record<WrittenField, string>> = {};
  for (const field of unsure) {
    marks[field] = words.unsure;
  }
  return (
    <>
      <Photo path={photo.path} stays />
      <Title>{words.readHead}</Title>
      <Second>{words.readNote(unsure.length)}</Second>
      <Known face={face} />
      <FaceFields form={form} marks={marks} />
      <OrderFields form={form} />
      <Button kind="quiet" label={words.leaveOut} onTap={onLeave} />
      <Actions>
        {form.failure !== undefined && <Notice tone="wrong">{form.failure}</Notice>}
        <Button label={words.save} busy={form.busy} onTap={() => void form.save()} />
      </Actions>
    </>
  );
}

/** Kept cards that seem to be of the same person; without an answer nothing is said. */
function Known({ face }: { readonly face: Sparse }) {
  const words = useWords(text);
  const { value } = useQuery('holder.alike', { face: tellingOf(face) });
  if (value === undefined || value.entries.length === 0) {
    return null;
  }
  return (
    <Section>
      <List>
        {value.entries.map(({ entry, by }) => (
          <Cell
            key={entry.id}
            title={words.known(entry.name ?? '')}
            note={[words.by[by], entry.organisation ?? []].flat().join(' · ')}
            onTap={() => void go.to('/packages/exchange/pages/entry/index', { id: entry.id })}
          />
        ))}
      </List>
    </Section>
  );
}
