import type { SwitchablePurposeId } from '@contract/policy/purposes';
import { useDisplay, useWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { agree, decline } from '../decide';
import { DecisionSheet } from '../decision-sheet';
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
    <DecisionSheet
      title={words.onTitle(purpose.label)}
      onClose={onClose}
      notice={notice}
      busy={busy}
      no={{ label: words.refuse, onTap: refuse }}
      yes={{ label: words.agree, onTap: () => void send(() => agree(shown)) }}
    >
      <PurposeBlock purpose={purpose} untitled />
    </DecisionSheet>
  );
}
