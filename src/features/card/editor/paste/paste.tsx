import { useState } from 'react';
import { useWords } from '@phone/features/app';
import { Actions, Button, Field, Notice, Sheet, TextLink } from '@phone/ui';
import type { FieldName } from '../fields';
import type { Editor } from '../use-editor';
import type { Found } from './found';
import { FoundList } from './found-list';
import { pasteLength, recognise } from './recognise';
import { text } from './text';

/** A box for a pasted text; what is found in it goes into the form once the person has agreed. */
export function Paste({ editor }: { readonly editor: Editor }) {
  const words = useWords(text);
  const [open, setOpen] = useState(false);
  return (
    <>
      <TextLink label={words.paste} onTap={() => setOpen(true)} />
      {open && <PasteSheet editor={editor} onClose={() => setOpen(false)} />}
    </>
  );
}

type PasteSheetProps = { readonly editor: Editor; readonly onClose: () => void };

function PasteSheet({ editor, onClose }: PasteSheetProps) {
  const [pasted, setPasted] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  return found === null || Object.keys(found).length === 0 ? (
    <Box
      pasted={pasted}
      isInVain={found !== null}
      onInput={(text) => {
        setPasted(text);
        setFound(null);
      }}
      onRead={() => setFound(recognise(pasted))}
      onClose={onClose}
    />
  ) : (
    <Confirm found={found} editor={editor} onAgain={() => setFound(null)} onClose={onClose} />
  );
}

type BoxProps = {
  readonly pasted: string;
  /** Nothing was found in it. */
  readonly isInVain: boolean;
  readonly onInput: (text: string) => void;
  readonly onRead: () => void;
  readonly onClose: () => void;
};

function Box({ pasted, isInVain, onInput, onRead, onClose }: BoxProps) {
  const words = useWords(text);
  return (
    <Sheet
      open
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
      foot={<Button label={words.read} disabled={pasted.trim() === ''} onTap={onRead} />}
    >
      {isInVain && <Notice tone="wrong">{words.nothing}</Notice>}
      <Field
        label={words.box}
        help={words.here}
        value={pasted}
        maxLength={pasteLength}
        multiline
        onInput={onInput}
      />
    </Sheet>
  );
}

type ConfirmProps = PasteSheetProps & { readonly found: Found; readonly onAgain: () => void };

function Confirm({ found, editor, onAgain, onClose }: ConfirmProps) {
  const words = useWords(text);
  const [refused, refuse] = useState<readonly FieldName[]>([]);
  const { values } = editor.content;
  const fill = () => {
    const taken = Object.entries(found).filter(([field]) => !refused.some((no) => no === field));
    editor.change({ values: { ...values, ...Object.fromEntries(taken) } });
    onClose();
  };
  return (
    <Sheet
      open
      title={words.check}
      closeLabel={words.close}
      onClose={onClose}
      foot={
        <Actions pair inline>
          <Button kind="quiet" label={words.again} onTap={onAgain} />
          <Button label={words.fill} onTap={fill} />
        </Actions>
      }
    >
      <FoundList found={found} before={values} refused={refused} onRefuse={refuse} />
    </Sheet>
  );
}
