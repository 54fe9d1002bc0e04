import { useWords } from '@phone/features/app';
import { Actions, Button, Section } from '@phone/ui';
import { Choices } from '@phone/ui/choices/choices';
import { fieldWords } from '../file/field-words';
import { writtenFields } from '../file/fields';
import type { Twin } from './stays';
import { text } from './text';
import type { Group } from './use-groups';

type GroupPartProps = {
  readonly group: Group;
  readonly busy: boolean;
  readonly onChoose: (id: Twin['view']['id']) => void;
  readonly onMerge: () => void;
  readonly onPass: () => void;
};

/** Cards that are alike, one under the other, with all that tells them apart. */
export function GroupPart({ group, busy, onChoose, onMerge, onPass }: GroupPartProps) {
  const words = useWords(text);
  const describe = useDescription();
  const { by, twins, into } = group;
  const title = words.group(words.by[by], twins.length);
  return (
    <>
      <Section title={title}>
        <Choices
          label={title}
          options={twins.map((twin) => ({ id: twin.view.id, ...describe(twin) }))}
          chosen={into}
          onChoose={onChoose}
        />
      </Section>
      <Section>
        <Actions inline pair>
          <Button label={words.merge} disabled={busy} onTap={onMerge} />
          <Button kind="quiet" label={words.skip} disabled={busy} onTap={onPass} />
        </Actions>
      </Section>
    </>
  );
}

/** Everything that stands on a card, as one line. */
function useDescription() {
  const words = useWords(text);
  const labels = useWords(fieldWords);
  return ({ view, whole: { card, group, tags, note } }: Twin) => {
    if (card === null) {
      return { title: words.gone, note: [group, ...tags, note].filter(Boolean).join(' · ') };
    }
    const fields = writtenFields
      .filter((field) => field !== 'name' && card[field] !== undefined)
      .map((field) => `${labels[field]} ${card[field] ?? ''}`);
    const own = [group, ...tags, note].filter((part) => part !== null);
    const whose = view.written ? words.written : words.returned;
    return { title: card.name, note: [whose, ...fields, ...own].join(' · ') };
  };
}
