import type { Output } from '@contract/index';
import type { ShareToken } from '@contract/values';
import { useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Hint, Notice, Section } from '@phone/ui';
import { Confirmed } from '../face/confirmed';
import { KeptCard } from '../face/kept-card';
import { text as cardText } from '../text';
import { ChooseCard } from './choose-card';
import { Gates } from './gates';
import { SlidingCard } from './sliding-card';
import { text } from './text';
import { useKeepCard } from './use-keep-card';
import { useLook } from './use-look';
import { useReturnCard } from './use-return-card';

type Answer = Output<'card.open'>;
type OpenedProps = { readonly opened: Answer; readonly token: ShareToken };

/** Somebody's card with what the viewer may do about it. */
export function Opened({ opened, token }: OpenedProps) {
  const words = useWords(text);
  const { card, confirmedBy, viewer, relation, proof } = opened;
  useLook(token, proof);
  if (viewer === 'owner') {
    return (
      <>
        <Notice>{words.yours}</Notice>
        <KeptCard face={card} />
        <Confirmed by={confirmedBy} />
        <OwnActions />
      </>
    );
  }
  return (
    <>
      <KeptCard face={card} />
      <Confirmed by={confirmedBy} />
      <Gates card={card} />
      <Section>
        <Hint>{relation === 'stranger' ? words.nothingKept : words.bothKnow}</Hint>
        <Button
          kind="quiet"
          label={words.more}
          onTap={() => void go.to('/packages/studio/pages/more/index', { t: token })}
        />
      </Section>
      <ViewerActions opened={opened} token={token} />
    </>
  );
}

function OwnActions() {
  const words = useWords(text);
  const cardWords = useWords(cardText);
  return (
    <Actions>
      <Button label={cardWords.sendToFriend} openType="share" />
      <Button kind="quiet" label={words.own} onTap={() => void go.tab('/pages/card/index')} />
    </Actions>
  );
}

/** The one thing to do is to return a card; whoever did keeps it, or finds it in the holder. */
function ViewerActions({ opened: { relation, entry }, token }: OpenedProps) {
  const words = useWords(text);
  const { keep, busy: keeping } = useKeepCard(token);
  const { give, choose, choice, returned, busy: giving } = useReturnCard(token);
  const isStranger = relation === 'stranger';
  const kind = isStranger ? 'secondary' : 'primary';
  return (
    <>
      <Actions pair>
        {entry === null ? (
          <Button kind={kind} label={words.keep} busy={keeping} onTap={() => void keep()} />
        ) : (
          <Button kind={kind} label={words.open} onTap={() => void go.tab('/pages/holder/index')} />
        )}
        {isStranger && <Button label={words.giveMine} busy={giving} onTap={() => void give()} />}
      </Actions>
      <ChooseCard cards={choice} onChoose={choose} />
      {returned !== null && <SlidingCard name={returned.name} />}
    </>
  );
}
