import { useMemo, useState } from 'react';
import type { CardFace } from '@contract/card';
import type { ShareToken } from '@contract/values';
import { useWords } from '@phone/features/app';
import { Actions, Button, Section } from '@phone/ui';
import { useCardMessage } from '../face/use-chat-message';
import { text as cardText } from '../text';
import { savePicture } from './save-picture';
import { text } from './text';

type HandOnProps = {
  /** The card as everyone with the link sees it. */
  readonly face: CardFace;
  readonly token: ShareToken;
  /** False where the chosen link opens nothing any more. */
  readonly works: boolean;
};

/** Into a chat, or as a picture into the album. */
export function HandOn({ face, token, works }: HandOnProps) {
  const words = useWords(text);
  const cardWords = useWords(cardText);
  const [busy, setBusy] = useState<'poster' | 'code' | null>(null);
  const kept = useKept(face);
  useCardMessage(works ? { face: kept, token } : null);
  const save = async (what: 'poster' | 'code') => {
    setBusy(what);
    await savePicture(token, what === 'poster' ? kept : null);
    setBusy(null);
  };
  return (
    <Section>
      <Actions inline>
        <Button label={cardWords.sendToFriend} openType="share" disabled={!works} />
        <Button
          kind="secondary"
          label={words.savePoster}
          busy={busy === 'poster'}
          disabled={!works}
          onTap={() => void save('poster')}
        />
        <Button
          kind="quiet"
          label={words.saveCode}
          busy={busy === 'code'}
          disabled={!works}
          onTap={() => void save('code')}
        />
      </Actions>
    </Section>
  );
}

/** The same object while the card says the same, so that its picture is drawn once. */
function useKept(face: CardFace): CardFace {
  const said = JSON.stringify(face);
  return useMemo(() => JSON.parse(said) as CardFace, [said]);
}
