import type { SwitchablePurposeId } from '@contract/policy/purposes';
import { useDisplay, useWords } from '@phone/features/app';
import { agree, decline } from './decide';
import { DecisionSheet } from './decision-sheet';
import { PurposeBlock } from './purpose-block';
import { useShown } from './shown';
import { linesOf } from './summary';
import { text } from './text';
import { useSheet } from './use-sheet';

type PurposeSheetProps = {
  readonly id: SwitchablePurposeId;
  /** Instead of the purpose's own name. */
  readonly title?: string;
  /** Hears once whether the person agreed; closing it is a no that is not written down. */
  readonly onAnswer: (agreed: boolean) => void;
};

/** One purpose by itself: three lines, two equal buttons. */
export function PurposeSheet({ id, title, onAnswer }: PurposeSheetProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const shown = useShown([id]);
  const { notice, busy, send } = useSheet(() => onAnswer(true));
  const purpose = linesOf(id, language);
  const refuse = () => {
    void decline([id]);
    onAnswer(false);
  };
  return (
    <DecisionSheet
      title={title ?? purpose.label}
      onClose={() => onAnswer(false)}
      notice={notice}
      busy={busy}
      no={{ label: words.disagree, onTap: refuse }}
      yes={{ label: words.agree, onTap: () => void send(() => agree(shown)) }}
    >
      <PurposeBlock purpose={purpose} untitled />
    </DecisionSheet>
  );
}
