import type { Output } from '@contract/index';
import type { ShareToken } from '@contract/values';
import { useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Hint, Notice, Section } from '@phone/ui';
import { KeptCard } from '../face/kept-card';
import { text as cardText } from '../text';
import { text } from './text';
import { useKeepCard } from './use-keep-card';
import { useReturnCard } from './use-return-card';

type OpenedProps = { readonly opened: Output<'card.open'>; readonly token: ShareToken };

/** Somebody's card with what the viewer may do about it. */
export function Opened({ opened: { card, viewer, entry }, token }: OpenedProps) {
  const words = useWords(text);
  const own = viewer === 'owner';
  return (
    <>
      {own && <Notice>{words.yours}</Notice>}
      <KeptCard face={card} />
      {!own && card.opensOnReturn.length > 0 && (
        <ReturnOffer token={token} fields={card.opensOnReturn} />
      )}
      {!own && (
        <Section>
          <Hint>{words.nothingKept}</Hint>
          <Button
            kind="quiet"
            label={words.more}
            onTap={() => void go.to('/packages/studio/pages/more/index', { t: token })}
          />
        </Section>
      )}
      {own ? <OwnActions /> : <ViewerActions token={token} entry={entry} />}
    </>
  );
}

type ReturnOfferProps = {
  readonly token: ShareToken;
  readonly fields: Output<'card.open'>['card']['opensOnReturn'];
};

/** What a card given back would open, and the tap that does it. */
function ReturnOffer({ token, fields }: ReturnOfferProps) {
  const words = useWords(text);
  const cardWords = useWords(cardText);
  const { give, busy } = useReturnCard(token);
  const named = fields.map((field) => cardWords[field]).join(' · ');
  return (
    <Section>
      <Hint>{words.opensOnReturn(named)}</Hint>
      <Actions inline>
        <Button kind="secondary" label={words.giveBack} busy={busy} onTap={() => void give()} />
      </Actions>
    </Section>
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

type ViewerProps = Pick<OpenedProps, 'token'> & Pick<Output<'card.open'>, 'entry'>;

function ViewerActions({ token, entry }: ViewerProps) {
  const words = useWords(text);
  const { keep, busy } = useKeepCard(token);
  const toHome = () => void go.tab('/pages/card/index');
  return (
    <Actions pair>
      <Button kind="secondary" label={words.makeOwn} onTap={toHome} />
      {entry === null ? (
        <Button label={words.keep} busy={busy} onTap={() => void keep()} />
      ) : (
        <Button label={words.open} onTap={() => void go.tab('/pages/holder/index')} />
      )}
    </Actions>
  );
}
