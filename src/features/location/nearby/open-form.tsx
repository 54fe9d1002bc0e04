import { useState } from 'react';
import type { CardView } from '@contract/card';
import type { CardId } from '@contract/values';
import { useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Empty, Section, Tabs } from '@phone/ui';
import { text } from '../text';

const hours = ['1', '4', '24'] as const;
type Hours = (typeof hours)[number];

type OpenFormProps = {
  readonly cards: readonly CardView[];
  readonly busy: boolean;
  readonly onOpen: (card: CardId, hours: number) => Promise<void>;
};

/** With which card, and for how long: it ends by itself. */
export function OpenForm({ cards, busy, onOpen }: OpenFormProps) {
  const words = useWords(text);
  const [chosen, setChosen] = useState<CardId | undefined>(cards[0]?.id);
  const [span, setSpan] = useState<Hours>('4');
  const card = cards.find(({ id }) => id === chosen) ?? cards[0];
  if (card === undefined) {
    return (
      <Empty icon="card" title={words.noCard}>
        <Button
          label={words.makeCard}
          onTap={() => void go.to('/packages/studio/pages/edit/index')}
        />
      </Empty>
    );
  }
  return (
    <>
      {cards.length > 1 && (
        <Section title={words.card}>
          <Tabs
            label={words.card}
            chosen={card.id}
            onChoose={setChosen}
            tabs={cards.map(({ id, name }) => ({ id, title: name }))}
          />
        </Section>
      )}
      <Section title={words.howLong}>
        <Tabs
          label={words.howLong}
          chosen={span}
          onChoose={setSpan}
          tabs={hours.map((id) => ({ id, title: words.hours(Number(id)) }))}
        />
      </Section>
      <Actions inline>
        <Button label={words.open} busy={busy} onTap={() => void onOpen(card.id, Number(span))} />
      </Actions>
    </>
  );
}
