import type { CardView } from '@contract/card';
import { useWords } from '@phone/features/app';
import { Avatar, Cell, List, Sheet } from '@phone/ui';
import { text } from './text';

type ChooseCardProps = {
  /** Null while there is nothing to choose. */
  readonly cards: readonly CardView[] | null;
  readonly onChoose: (card: CardView | null) => void;
};

/** Which of one's cards goes back. */
export function ChooseCard({ cards, onChoose }: ChooseCardProps) {
  const words = useWords(text);
  return (
    <Sheet
      open={cards !== null}
      title={words.chooseTitle}
      closeLabel={words.close}
      onClose={() => onChoose(null)}
    >
      <List>
        {(cards ?? []).map((card) => (
          <Cell
            key={card.id}
            before={<Avatar name={card.name} />}
            title={card.name}
            note={[card.organisation, card.title].filter(Boolean).join(' · ')}
            onTap={() => onChoose(card)}
          />
        ))}
      </List>
    </Sheet>
  );
}
