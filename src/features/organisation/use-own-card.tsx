import { useState, type ReactNode } from 'react';
import type { CardView } from '@contract/card';
import { call } from '@phone/cloud/call';
import { failureWords, useWords, wordsNow } from '@phone/features/app';
import { useMember } from '@phone/features/consent';
import { toast } from '@phone/platform/feedback';
import { go } from '@phone/platform/navigation';
import { Avatar, Cell, List, Sheet } from '@phone/ui';
import { text } from './text';

type OwnCard = {
  /** Begins: of several cards one is chosen, who has none makes one first. */
  readonly choose: () => Promise<void>;
  readonly busy: boolean;
  /** Belongs on the screen: the cards to choose from. */
  readonly sheet: ReactNode;
};

/** Lets somebody choose one of their cards; guests are asked to become members before. */
export function useOwnCard(onChosen: (card: CardView) => Promise<void>): OwnCard {
  const words = useWords(text);
  const { ensureMember } = useMember();
  const [cards, setCards] = useState<readonly CardView[]>([]);
  const [busy, setBusy] = useState(false);
  const take = async (card: CardView) => {
    setCards([]);
    setBusy(true);
    await onChosen(card);
    setBusy(false);
  };
  const choose = async () => {
    setBusy(true);
    // Says who I am, too, so that nobody is asked to agree who has.
    const home = await call('card.home', {});
    setBusy(false);
    if (!home.ok) {
      toast(failureWords(home.error));
    } else if (await ensureMember()) {
      await begin(home.value.cards);
    }
  };
  const begin = async (found: readonly CardView[]) => {
    const [first] = found;
    if (first === undefined) {
      toast(wordsNow(text).noCard);
      await go.to('/packages/studio/pages/edit/index');
    } else if (found.length === 1) {
      await take(first);
    } else {
      setCards(found);
    }
  };
  const sheet = (
    <Sheet
      open={cards.length > 0}
      title={words.chooseCard}
      closeLabel={words.close}
      onClose={() => setCards([])}
    >
      <List>
        {cards.map((card) => (
          <Cell
            key={card.id}
            before={<Avatar name={card.name} />}
            title={card.name}
            note={[card.organisation, card.title].filter(Boolean).join(' · ')}
            onTap={() => void take(card)}
          />
        ))}
      </List>
    </Sheet>
  );
  return { choose, busy, sheet };
}
