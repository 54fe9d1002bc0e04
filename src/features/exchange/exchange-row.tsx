import type { ExchangeView } from '@contract/exchange';
import { dateWords, useDisplay, useWords } from '@phone/features/app';
import { Avatar, Cell } from '@phone/ui';
import { text } from './text';

type ExchangeRowProps = { readonly exchange: ExchangeView; readonly onTap: () => void };

/** Who it is, since when, and where it stands. */
export function ExchangeRow({ exchange, onTap }: ExchangeRowProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const { card, state, unanswered, blocked, at } = exchange;
  const stands = blocked ? words.isBlocked : unanswered ? words.waits : words.states[state];
  const value = `${stands}\n${dateWords(at, language)}`;
  if (card === null) {
    const nobody = <Avatar name={null} />;
    return (
      <Cell
        tone="faint"
        before={nobody}
        title={words.hidden}
        note={words.hiddenNote}
        value={value}
        onTap={onTap}
      />
    );
  }
  const what = [card.organisation, card.title].filter((part) => part !== undefined).join(' · ');
  return (
    <Cell
      before={<Avatar name={card.name} />}
      title={card.name}
      note={what === '' ? undefined : what}
      value={value}
      onTap={onTap}
    />
  );
}
