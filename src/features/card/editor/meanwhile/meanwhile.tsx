import type { CardView } from '@contract/card';
import { useWords } from '@phone/features/app';
import { Actions, Button, Hint, Sheet } from '@phone/ui';
import { contentOf, type Content } from '../content';
import type { Editor } from '../use-editor';
import type { Saving } from '../use-save';
import { DifferenceBlock } from './difference-block';
import { differences } from './differences';
import { text } from './text';

type MeanwhileProps = {
  /** As it is saved now, once that is known. */
  readonly card: CardView | null;
  readonly editor: Editor;
  readonly saving: Saving;
  readonly onMine: () => void;
};

/** The card was changed elsewhere: both are shown, and the person says which one stays. */
export function Meanwhile({ card, editor, saving, onMine }: MeanwhileProps) {
  const words = useWords(text);
  const { edited } = editor;
  if (!saving.conflict || card === null || edited === null || card.version === edited.version) {
    return null;
  }
  return (
    <Sheet
      open
      title={words.title}
      closeLabel={words.close}
      onClose={saving.postpone}
      foot={
        <Actions pair inline>
          <Button kind="quiet" label={words.keepTheirs} onTap={editor.drop} />
          <Button kind="quiet" label={words.keepMine} busy={saving.busy} onTap={onMine} />
        </Actions>
      }
    >
      <Both mine={edited} theirs={contentOf(card)} />
    </Sheet>
  );
}

function Both({ mine, theirs }: { readonly mine: Content; readonly theirs: Content }) {
  const words = useWords(text);
  const found = differences(mine, theirs);
  return (
    <>
      <Hint>{found.length === 0 ? words.same : words.why}</Hint>
      {found.map((difference, index) => (
        <DifferenceBlock key={index} difference={difference} />
      ))}
    </>
  );
}
