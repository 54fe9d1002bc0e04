import type { ReactNode } from 'react';
import type { CardFace } from '@contract/card';
import type { ExchangeView } from '@contract/exchange';
import { useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Button, Cell, Empty, List, Section, Sheet } from '@phone/ui';
import { text } from './text';
import { useAnswers } from './use-answers';

type ExchangeSheetProps = {
  readonly exchange: ExchangeView;
  readonly drawCard: (face: CardFace) => ReactNode;
  readonly onClose: () => void;
};

/** The other's card, and what one may say about it: keeping it is the one thing to do. */
export function ExchangeSheet({ exchange, drawCard, onClose }: ExchangeSheetProps) {
  const words = useWords(text);
  const { card, entry } = exchange;
  const answers = useAnswers(exchange, onClose);
  const openKept = () => void go.to('/packages/exchange/pages/entry/index', { id: entry ?? '' });
  return (
    <Sheet
      open
      title={card?.name ?? words.hidden}
      closeLabel={words.close}
      onClose={onClose}
      foot={
        card === null ? undefined : entry === null ? (
          <Button label={words.keep} busy={answers.busy} onTap={() => void answers.keep()} />
        ) : (
          <Button kind="quiet" label={words.openKept} onTap={openKept} />
        )
      }
    >
      {card === null ? <Empty icon="gone" title={words.hiddenNote} /> : drawCard(card)}
      <Words exchange={exchange} answers={answers} />
    </Sheet>
  );
}

type WordsProps = Pick<ExchangeSheetProps, 'exchange'> & {
  readonly answers: ReturnType<typeof useAnswers>;
};

/** What can be said, as far as it is not said already. */
function Words({ exchange: { state, blocked }, answers }: WordsProps) {
  const words = useWords(text);
  return (
    <Section>
      <List>
        {state === 'approved' && <Cell title={words.unapprove} onTap={() => void answers.open()} />}
        {state === 'open' && (
          <Cell
            title={words.approve}
            note={words.approveNote}
            onTap={() => void answers.approve()}
          />
        )}
        {state === 'declined' ? (
          <Cell title={words.reopen} onTap={() => void answers.open()} />
        ) : (
          <Cell title={words.decline} onTap={() => void answers.decline()} />
        )}
        {blocked ? (
          <Cell title={words.unblock} onTap={() => void answers.unblock()} />
        ) : (
          <Cell title={words.block} tone="danger" onTap={() => void answers.block()} />
        )}
      </List>
    </Section>
  );
}
