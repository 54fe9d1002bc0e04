import { useWords } from '@phone/features/app';
import type { SmallPicture } from '@phone/platform/small-picture';
import { Actions, Button, Notice, Second, Title } from '@phone/ui';
import { Photo } from './photo';
import { text } from './text';
import { Told } from './told';
import type { Stage } from './use-scan';

type ChosenProps = {
  readonly stage: Exclude<Stage, { readonly at: 'start' | 'read' }>;
  readonly onRead: (photo: SmallPicture) => Promise<void>;
  readonly onLeave: () => void;
};

/** The photo before it leaves the phone, while it is read, and where that did not work. */
export function ChosenPart({ stage, onRead, onLeave }: ChosenProps) {
  const words = useWords(text);
  const { at, photo } = stage;
  return (
    <>
      <Photo path={photo.path} />
      {at === 'unread' && <Notice tone="wrong">{stage.why}</Notice>}
      {at === 'reading' && <Notice>{words.reading}</Notice>}
      {at === 'chosen' && (
        <>
          <Title>{words.chosenHead}</Title>
          <Second>{words.chosenNote}</Second>
          <Told />
        </>
      )}
      <Actions>
        <Button
          label={at === 'unread' ? words.again : words.read}
          busy={at === 'reading'}
          onTap={() => void onRead(photo)}
        />
        <Button kind="quiet" label={words.another} onTap={onLeave} />
      </Actions>
    </>
  );
}
