import { useState } from 'react';
import type { Output } from '@contract/index';
import { dateWords, useDisplay, useWords } from '@phone/features/app';
import { takeBack } from '@phone/features/consent';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Section, Title } from '@phone/ui';
import { Steps } from '@phone/ui/steps/steps';
import { text } from '../text';
import { HeldLists } from './held-lists';

type WhileLeavingProps = {
  readonly leavesAt: string;
  readonly preview: Output<'rights.previewLeaving'>;
};

/** The cooling-off days: nothing is gone yet, and one tap brings everything back. */
export function WhileLeaving({ leavesAt, preview }: WhileLeavingProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const [busy, setBusy] = useState(false);
  const stay = async () => {
    setBusy(true);
    await takeBack();
    setBusy(false);
  };
  const day = dateWords(leavesAt, language);
  return (
    <>
      <Title>{words.leavingHead(day)}</Title>
      <Section title={words.next}>
        <Steps
          label={words.next}
          steps={[
            { title: words.stepAsked, note: words.stepAskedNote, state: 'done' },
            { title: words.stepDays, note: words.stepDaysNote, state: 'now' },
            { title: words.stepErased(day), note: words.stepErasedNote, state: 'later' },
          ]}
        />
      </Section>
      <HeldLists preview={preview} />
      <Actions pair>
        <Button
          kind="quiet"
          label={words.takeFirst}
          onTap={() => void go.to('/packages/privacy/pages/take/index')}
        />
        <Button label={words.stay} busy={busy} onTap={() => void stay()} />
      </Actions>
    </>
  );
}
