import type { SwitchablePurposeId } from '@contract/policy/purposes';
import { useDisplay, useWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { Actions, Button, Notice, Sheet } from '@phone/ui';
import { agree, decline } from '../decide';
import { PurposeBlock } from '../purpose-block';
import { useShown } from '../shown';
import { linesOf } from '../summary';
import { useSheet } from '../use-sheet';
import { text } from './text';

type PurposeSheetProps = { readonly id: SwitchablePurposeId; readonly onClose: () => void };

/** Switching a use on again is a consent: three lines, two equal buttons. */
export function PurposeSheet({ id, onClose }: PurposeSheetProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const shown = useShown([id]);
  const done = () => {
    toast(words.isOn);
    onClose();
  };
  const { notice, busy, send } = useSheet(done);
  const purpose = linesOf(id, language);
  const refuse = () => {
    void decline([id]);
    onClose();
  };
  return (
    <Sheet
      open
      title={words.onTitle(purpose.label)}
      closeLabel={words.close}
      onClose={onClose}
      foot={
        <Actions pair inline>
          <Button kind="quiet" label={words.refuse} disabled={busy} onTap={refuse} />
          <Button
            kind="quiet"
            label={words.agree}
            busy={busy}
            onTap={() => void send(() => agree(shown))}
          />
        </Actions>
      }
    >
      {notice !== null && <Notice tone="wrong">{notice}</Notice>}
      <PurposeBlock purpose={purpose} untitled />
    </Sheet>
  );
}
