import { View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import type { CardView } from '@contract/card';
import { limits } from '@contract/limits';
import type { CardId } from '@contract/values';
import { useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Cell, List, Section, sheet, Tabs } from '@phone/ui';
import { CardFace } from '../face/card-face';
import { rowFields } from '../face/layout';
import { openFace } from '../face/seen-face';
import { useCardMessage } from '../face/use-chat-message';
import { openEditor, openSharing } from '../open-page';
import { text as cardText } from '../text';
import styles from './my-cards.module.scss';
import { text } from './text';

const css = sheet(styles);

type MyCardsProps = { readonly cards: readonly CardView[]; readonly canSend: boolean };

/** The chosen card is the hero; sending it is the one thing to do. */
export function MyCards({ cards, canSend }: MyCardsProps) {
  const { elder } = useDisplay();
  const [chosenId, choose] = useState<string>();
  const card = cards.find(({ id }) => id === chosenId) ?? cards[0];
  const cardWords = useWords(cardText);
  const words = useWords(text);
  const open = useMemo(() => (card === undefined ? null : openFace(card)), [card]);
  const sent = card === undefined || open === null ? null : { face: open, token: card.share };
  useCardMessage(canSend ? sent : null);
  if (card === undefined) {
    return null;
  }
  return (
    <>
      {cards.length > 1 && (
        <View className={css('choice')}>
          <Tabs
            label={words.yourCards}
            tabs={cards.map((one) => ({ id: one.id, title: nameOf(one) }))}
            chosen={card.id}
            onChoose={choose}
          />
        </View>
      )}
      <CardFace face={card} rows={elder ? ['mobile'] : rowFields} />
      <View className={css('actions')}>
        <Actions inline>
          <Button label={cardWords.sendToFriend} openType="share" disabled={!canSend} />
          {elder && (
            <Button
              kind="quiet"
              label={words.received}
              onTap={() => void go.tab('/pages/holder/index')}
            />
          )}
          <Button kind="quiet" label={words.edit} onTap={() => void openEditor(card.id)} />
        </Actions>
      </View>
      {canSend && <More card={card} count={cards.length} />}
    </>
  );
}

function More({ card, count }: { readonly card: CardView; readonly count: number }) {
  const words = useWords(text);
  return (
    <Section>
      <List>
        {count < limits.cardsPerPerson && (
          <Cell title={words.makeAnother} onTap={() => void openEditor()} />
        )}
        <Cell title={words.sharing} onTap={() => void openSharing(card.id)} />
        <Cell title={words.visits} onTap={() => void openVisits(card.id)} />
        <Cell
          title={words.organisations}
          onTap={() => void go.to('/packages/organisation/pages/mine/index')}
        />
      </List>
    </Section>
  );
}

const openVisits = (id: CardId): Promise<void> =>
  go.to('/packages/studio/pages/visits/index', { id });

/** What tells one card of a person from another. */
const nameOf = (card: CardView): string => card.organisation ?? card.title ?? card.name;
