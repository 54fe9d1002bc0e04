import { useState, type ReactNode } from 'react';
import type { CardFace, OrganisationMark } from '@contract/card';
import type { Output } from '@contract/index';
import { dateWords, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Empty, Hint, Section } from '@phone/ui';
import { text as whatIsLeft } from '../text';
import { InOrder } from './in-order';
import { Asked } from './asked';
import { MetAt } from './met-at';
import { OwnWords } from './own-words';
import { removeEntry } from './remove-entry';
import { text } from './text';
import { ToPhone } from './to-phone';

/** Draws a card with the organisation that confirms it, where one does. */
export type DrawKept = (face: CardFace, confirmedBy: OrganisationMark | null) => ReactNode;

type KeptProps = {
  readonly kept: Output<'holder.read'>;
  readonly drawCard: DrawKept;
  readonly onHold: (kept: Output<'holder.read'> | null) => void;
};

/** The card as it is today, or what became of it; and the way to remove it. */
export function Kept({ kept, drawCard, onHold }: KeptProps) {
  const { entry, note, card, confirmedBy, place, exchange } = kept;
  const words = useWords(text);
  const leftWords = useWords(whatIsLeft);
  const { language } = useDisplay();
  const [busy, setBusy] = useState(false);
  const withdrawn = entry.state === 'withdrawn';
  const left = withdrawn ? leftWords.withdrawn : leftWords.gone;
  const remove = async () => {
    setBusy(true);
    onHold(kept);
    const removed = await removeEntry(entry.id, card?.name ?? left, card !== null);
    setBusy(false);
    if (!removed) {
      onHold(null);
    }
  };
  return (
    <>
      {card === null ? (
        <Empty icon="gone" title={left} note={withdrawn ? words.withdrawnLong : words.goneLong} />
      ) : (
        drawCard(card, confirmedBy)
      )}
      {entry.written && <OwnWords id={entry.id} />}
      <InOrder entry={entry} note={note} />
      {card !== null && <ToPhone id={entry.id} face={card} />}
      <MetAt id={entry.id} place={place} />
      <Section>
        {card?.asked !== undefined && <Asked what={card.asked} />}
        <Hint>{words.savedOn(dateWords(entry.savedAt, language))}</Hint>
      </Section>
      <Actions pair={exchange !== null}>
        {exchange !== null && (
          <Button
            label={words.write}
            onTap={() => void go.to('/packages/message/pages/thread/index', { id: exchange })}
          />
        )}
        <Button kind="quiet" label={words.remove} busy={busy} onTap={() => void remove()} />
      </Actions>
    </>
  );
}
