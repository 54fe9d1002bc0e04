import { useState } from 'react';
import type { Audience } from '@contract/card-fields';
import type { MediumOwned } from '@contract/media';
import { mediaKinds, type MediaKind } from '@contract/media-kinds';
import type { CardId } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, Refusal, useWords, wordsNow } from '@phone/features/app';
import { actionSheet, toast } from '@phone/platform/feedback';
import { Actions, Button, Cell, Hint, List, Section, Sheet } from '@phone/ui';
import { Choices } from '@phone/ui/choices/choices';
import { mediaErrors } from '../failures';
import { openMedium } from '../open-medium';
import { text } from '../text';
import { Tiles } from './tiles';

type KindProps = {
  readonly card: CardId;
  readonly kind: MediaKind;
  readonly media: readonly MediumOwned[];
  readonly audience: Audience;
  readonly busy: boolean;
  readonly onAdd: (room: number) => void;
};

/** One kind of thing on the card: what there is, whom it is shown to, and one more. */
export function KindSection({ card, kind, media, audience, busy, onAdd }: KindProps) {
  const words = useWords(text);
  const [choosing, setChoosing] = useState(false);
  const room = mediaKinds[kind].most - media.length;
  const show = (chosen: Audience) => {
    setChoosing(false);
    void showTo(card, kind, chosen);
  };
  return (
    <Section title={words.kinds[kind]}>
      <Hint>{words.kindNotes[kind]}</Hint>
      <Tiles media={media} onTap={(medium) => void tapped(medium, media)} />
      <Refused kind={words.kinds[kind]} media={media} />
      <List>
        <Cell
          title={words.whoSees}
          value={words.audiences[audience]}
          onTap={() => setChoosing(true)}
        />
      </List>
      {room > 0 && (
        <Actions inline>
          <Button kind="secondary" label={words.add[kind]} busy={busy} onTap={() => onAdd(room)} />
        </Actions>
      )}
      {choosing && (
        <Sheet
          open
          title={words.whoSees}
          closeLabel={words.close}
          onClose={() => setChoosing(false)}
        >
          <Choices
            label={words.whoSees}
            options={mediaKinds[kind].audiences.map((id) => ({ id, title: words.audiences[id] }))}
            chosen={audience}
            onChoose={show}
          />
        </Sheet>
      )}
    </Section>
  );
}

/** What WeChat did not pass is said with its reason, and can be objected to. */
function Refused({ kind, media }: { kind: string; media: readonly MediumOwned[] }) {
  const words = useWords(text);
  return media
    .filter(({ state }) => state === 'refused')
    .map(({ id, reason }) => (
      <Refusal key={id} refused={{ kind: 'picture', id }}>
        {words.refusedFor(kind, words.reasons[reason ?? 'other'])}
      </Refusal>
    ));
}

async function showTo(card: CardId, kind: MediaKind, audience: Audience): Promise<void> {
  const answer = await call('media.show', { card, kind, audience });
  if (!answer.ok) {
    toast(failureWords(answer.error, mediaErrors));
  }
}

async function tapped(medium: MediumOwned, all: readonly MediumOwned[]): Promise<void> {
  const words = wordsNow(text);
  const chosen = await actionSheet([words.look, words.remove]);
  if (chosen === 0) {
    await openMedium(medium, all);
  }
  if (chosen === 1) {
    const answer = await call('media.remove', { id: medium.id });
    toast(answer.ok ? words.removed : failureWords(answer.error, mediaErrors));
  }
}
