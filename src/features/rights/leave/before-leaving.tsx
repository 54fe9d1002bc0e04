import { useState } from 'react';
import type { Output } from '@contract/index';
import { dateWords, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Section, Title } from '@phone/ui';
import { Steps } from '@phone/ui/steps/steps';
import { text } from '../text';
import { askToLeave } from './ask-to-leave';
import { HeldLists } from './held-lists';

type BeforeLeavingProps = { readonly preview: Output<'rights.previewLeaving'> };

export function BeforeLeaving({ preview }: BeforeLeavingProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const [busy, setBusy] = useState(false);
  const day = dateWords(preview.erasedAt, language);
  const leave = async () => {
    setBusy(true);
    await askToLeave(preview, language);
    setBusy(false);
  };
  return (
    <>
      <Title>{words.leaveHead}</Title>
      <HeldLists preview={preview} />
      <Section title={words.next}>
        <Steps
          label={words.next}
          steps={[
            { title: words.stepToday, note: words.stepTodayNote, state: 'now' },
            { title: words.stepDays, note: words.stepDaysNote, state: 'later' },
            { title: words.stepErased(day), note: words.stepErasedNote, state: 'later' },
          ]}
        />
      </Section>
      <Actions pair>
        <Button
          kind="quiet"
          label={words.takeFirst}
          onTap={() => void go.to('/packages/privacy/pages/take/index')}
        />
        <Button kind="danger" label={words.leave} busy={busy} onTap={() => void leave()} />
      </Actions>
    </>
  );
}
